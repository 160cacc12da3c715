/** The library of methods that an item can be held by: codes and sizes here, the words in the texts. */
import type { ItemKind } from './agenda'

/** What a method is for; the library is shown in these groups, in this order. */
export const methodUses = [
  'opening',
  'dialogue',
  'practice',
  'ideas',
  'choosing',
  'closing',
] as const
export type MethodUse = (typeof methodUses)[number]

interface MethodShape {
  readonly code: string
  readonly use: MethodUse
  /** The kind an item becomes when it is made from the method. */
  readonly kind: ItemKind
  /** What it usually takes, introduction included. */
  readonly minutes: number
  /** How many work together in one group. */
  readonly groupMin: number
  /** Null: as many as the room holds. */
  readonly groupMax: number | null
}

const library = [
  method('checkInRound', 'opening', 'checkIn', 15, 3, 12),
  method('pairMeetings', 'opening', 'checkIn', 20, 2, 2),
  method('standOnLine', 'opening', 'checkIn', 15, 8, null),
  method('pictureCards', 'opening', 'checkIn', 20, 3, 8),
  method('expectationWall', 'opening', 'checkIn', 15, 8, null),

  method('walkAndTalk', 'dialogue', 'dialogue', 30, 2, 3),
  method('growingGroups', 'dialogue', 'dialogue', 25, 4, 4),
  method('dialogueCircle', 'dialogue', 'dialogue', 40, 5, 12),
  method('fishbowl', 'dialogue', 'dialogue', 45, 10, null),
  method('cafeTables', 'dialogue', 'dialogue', 75, 4, 6),
  method('listeningTriads', 'dialogue', 'dialogue', 45, 3, 3),
  method('questionsOnly', 'dialogue', 'dialogue', 25, 4, 7),
  method('buzzPairs', 'dialogue', 'dialogue', 8, 2, 3),

  method('caseSparring', 'practice', 'case', 45, 4, 6),
  method('reflectingTeam', 'practice', 'case', 50, 5, 8),
  method('caseStations', 'practice', 'case', 60, 4, 8),
  method('rehearsal', 'practice', 'case', 40, 3, 4),
  method('successInterview', 'practice', 'groupWork', 40, 2, 3),
  method('dilemmaCards', 'practice', 'case', 35, 4, 6),

  method('silentWriting', 'ideas', 'groupWork', 30, 4, 6),
  method('premortem', 'ideas', 'groupWork', 45, 4, 8),
  method('backcasting', 'ideas', 'groupWork', 60, 4, 8),
  method('upsideDown', 'ideas', 'groupWork', 35, 4, 7),
  method('partnerMap', 'ideas', 'groupWork', 40, 3, 6),
  method('futureHeadline', 'ideas', 'groupWork', 30, 3, 6),
  method('openAgenda', 'ideas', 'groupWork', 90, 5, 15),
  method('galleryWalk', 'ideas', 'plenary', 30, 4, 8),

  method('dotVoting', 'choosing', 'plenary', 15, 8, null),
  method('effortAndEffect', 'choosing', 'groupWork', 35, 4, 8),
  method('consentRound', 'choosing', 'plenary', 40, 4, 14),
  method('fiveFingers', 'choosing', 'plenary', 10, 4, null),
  method('swapSides', 'choosing', 'dialogue', 35, 6, 12),

  method('commitmentsRound', 'closing', 'closing', 25, 4, 12),
  method('promiseFollowUp', 'closing', 'dialogue', 25, 3, 5),
  method('letterToMyself', 'closing', 'closing', 15, 1, 1),
  method('keepStopStart', 'closing', 'closing', 30, 4, 8),
  method('plusAndNext', 'closing', 'closing', 10, 8, null),
  method('oneWordOut', 'closing', 'closing', 10, 3, 30),
] as const satisfies readonly MethodShape[]

export type MethodCode = (typeof library)[number]['code']
export type Method = MethodShape & { readonly code: MethodCode }

/** Every method; `method` of an item and of a closed item holds one of these codes, or is empty. */
export const methods: readonly Method[] = library

const byCode: ReadonlyMap<string, Method> = new Map(methods.map((one) => [one.code, one]))

/** The method an item names; undefined for none, and for a code this release does not know. */
export function methodOf(code: string): Method | undefined {
  return byCode.get(code)
}

function method<Code extends string>(
  code: Code,
  use: MethodUse,
  kind: ItemKind,
  minutes: number,
  groupMin: number,
  groupMax: number | null,
) {
  return { code, use, kind, minutes, groupMin, groupMax }
}
