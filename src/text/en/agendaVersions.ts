/** Texts about the published versions of a programme, and what has changed since, in English. */
import type { Catalogue } from '../da'

const items = (count: number) => (count === 1 ? '1 item' : `${count} items`)
const people = (count: number) => (count === 1 ? '1 person' : `${count} people`)

export const agendaVersions: Catalogue['agendaVersions'] = {
  never: 'Not published yet',
  told: (number, day) => `Version ${number}, published ${day}`,
  toldChanged: (number, count) =>
    `${count === 1 ? '1 change' : `${count} changes`} since version ${number}`,

  publish: {
    title: 'Publish the programme',
    text: 'Lederdag sends nothing by itself. The programme is remembered as the participants get it, so that you can see what has changed since, and who is to be told.',
    nothing: 'Nothing is new since the latest version.',
    note: 'Note',
    noteHint: 'Such as why the programme was changed. May be empty.',
    confirm: (number) => `Publish version ${number}`,
    concerns: (count) =>
      count === 1
        ? 'There is 1 thing that does not fit. You can publish anyway.'
        : `There are ${count} things that do not fit. You can publish anyway.`,
  },

  sheet: {
    title: 'Versions',
    none: 'The programme is not published yet. Once you publish it, every change since is shown here, item by item and person by person.',
    since: (number) => `Changed since version ${number}`,
    nothing: 'Nothing has changed. What the participants have got holds.',
    items: (count) => `Item by item (${items(count)})`,
    people: (count) => `Person by person (${people(count)})`,
    all: 'All versions',
    version: (number, day) => `Version ${number}, ${day}`,
    contents: (count, who) => `${items(count)}, ${people(who)}`,
  },

  change: {
    added: (name, time) => `${name} is new, at ${time}`,
    removed: (name, time) => `${name} at ${time} is taken out`,
    moved: (from, to) => `from ${from} to ${to}`,
    longer: (length) => `${length} longer`,
    shorter: (length) => `${length} shorter`,
    renamed: (title) => `was called ${title}`,
    closed: 'is now closed',
    opened: 'is now open',
    line: (name, parts) => `${name}: ${parts}`,
    track: (time, track) => `${time} in ${track}`,
    closedItem: 'A closed item',
    personMoved: (from, to) => `takes part ${to}, before that ${from}`,
    personAdded: (to) => `now takes part ${to}`,
    personGone: (from) => `no longer takes part, before that ${from}`,
  },
}
