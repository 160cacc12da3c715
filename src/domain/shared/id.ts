/** Identity of records: opaque random strings, made outside the database and without meaning. */

export type Id = string

/** Makes a new id. Handed in from the outside, so that the domain has no randomness of its own. */
export type NewId = () => Id
