/** What is said about a method. */
export interface MethodWords {
  readonly name: string
  readonly goodFor: string
  readonly steps: string[]
  readonly material: string
}
