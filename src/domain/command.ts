/** Commands: pure functions of snapshot, input, clock and ids that answer with a Change or a refusal. */
import type { Change } from './change'
import type { Snapshot } from './records'
import type { Day, Instant } from './shared/day'
import type { NewId } from './shared/id'
import type { Result } from './shared/result'

/** Why a command was not carried out: a code that the text room turns into a sentence. */
export interface Refusal {
  readonly type: string
  /** What the sentence mentions: names, numbers, days. */
  readonly details?: Readonly<Record<string, string | number>>
}

export interface Clock {
  today(): Day
  now(): Instant
}

export interface CommandContext {
  readonly snapshot: Snapshot
  readonly clock: Clock
  readonly newId: NewId
}

/** One user intent. The name stands in the journal and on the undo button. */
export interface Command<Input, Reason extends Refusal = Refusal> {
  readonly name: string
  readonly execute: (context: CommandContext, input: Input) => Result<Change, Reason>
}

export function defineCommand<Input, Reason extends Refusal>(
  name: string,
  execute: (context: CommandContext, input: Input) => Result<Change, Reason>,
): Command<Input, Reason> {
  return { name, execute }
}
