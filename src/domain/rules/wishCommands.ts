/** Wishes about days: soft rules, kept as few as possible, where each wish of a person is one name. */
import { ChangeDraft } from '../changeDraft'
import { defineCommand } from '../command'
import type { Snapshot } from '../records'
import type { Id } from '../shared/id'
import { fail, ok } from '../shared/result'
import { sameValue } from '../change'
import { placementRuleType, type PlacementRule } from './placementRule'
import { ruleRefusal, type RuleRefusal } from './ruleFields'
import { isWish, rulesOf } from './rulePeople'
import * as v from 'valibot'

/** What somebody wishes of the days of a series; a side that is left out stays as it is. */
export interface PersonWishes {
  readonly personId: Id
  /** Would rather come on one of these; empty takes an earlier wish back. */
  readonly want?: readonly Id[]
  /** Would rather come on none of these. */
  readonly avoid?: readonly Id[]
}

const sides = { want: 'mustDay', avoid: 'mustNotDay' } as const
type WishKind = (typeof sides)[keyof typeof sides]

/**
 * Puts these wishes in the place of earlier ones of the same people; of a side that is left out only
 * the days go that are now wished the other way. People who wish the same share a rule, so that a
 * pasted list of two hundred wishes does not become two hundred rules.
 */
export const setWishes = defineCommand(
  'wishes.set',
  (
    { snapshot, newId },
    input: {
      readonly seriesId: Id
      readonly wishes: readonly PersonWishes[]
      /** How much a wish weighs, 1-10. */
      readonly weight: number
    },
  ) => {
    const { seriesId, wishes, weight } = input
    const before = rulesOf(snapshot, seriesId).filter(isWish)
    const after = [...before]
    const grant = (personId: Id, { seminarIds, ...how }: Meant) => {
      if (seminarIds.length === 0) return
      const meant = { ...how, seminarIds: [...new Set(seminarIds)].sort() }
      const at = after.findIndex((rule) => says(rule, meant))
      const found = after[at] ?? blankRule(newId(), seriesId, meant)
      const grown = { ...found, personIds: [...found.personIds, personId] }
      if (at < 0) after.push(grown)
      else after[at] = grown
    }
    for (const wish of wishes) {
      const { personId } = wish
      for (const [side, other] of [['want', 'avoid'] as const, ['avoid', 'want'] as const]) {
        const seminarIds = wish[side]
        if (!seminarIds) continue
        takeBack(after, personId, sides[side])
        grant(personId, { kind: sides[side], seminarIds, weight })
        if (wish[other]) continue
        for (const rest of takeBackDays(after, personId, sides[other], seminarIds)) {
          grant(personId, rest)
        }
      }
    }
    return changeOf(snapshot, before, after)
  },
)

interface Meant {
  readonly kind: WishKind
  readonly seminarIds: readonly Id[]
  readonly weight: number
}

function says(rule: PlacementRule, { kind, seminarIds, weight }: Meant): boolean {
  const alike = rule.active && rule.kind === kind && rule.weight === weight
  return alike && sameValue([...new Set(rule.seminarIds)].sort(), seminarIds)
}

function blankRule(id: Id, seriesId: Id, meant: Meant): PlacementRule {
  return v.parse(placementRuleType.schema, { ...meant, id, seriesId, hard: false })
}

function takeBack(rules: PlacementRule[], personId: Id, kind: WishKind): void {
  rules.forEach((rule, at) => {
    if (rule.kind !== kind || !rule.personIds.includes(personId)) return
    rules[at] = without(rule, personId)
  })
}

/** Takes back what the person wishes of any of the days. @returns what those wishes say of others */
function takeBackDays(
  rules: PlacementRule[],
  personId: Id,
  kind: WishKind,
  dayIds: readonly Id[],
): Meant[] {
  return rules.flatMap((rule, at): Meant[] => {
    const { active, personIds, seminarIds, weight } = rule
    if (!active || rule.kind !== kind || !personIds.includes(personId)) return []
    const left = seminarIds.filter((id) => !dayIds.includes(id))
    if (left.length === seminarIds.length) return []
    rules[at] = without(rule, personId)
    return [{ kind, seminarIds: left, weight }]
  })
}

function without(rule: PlacementRule, personId: Id): PlacementRule {
  return { ...rule, personIds: rule.personIds.filter((id) => id !== personId) }
}

/** A rule that has lost its last person goes; those that were without people before stay as they are. */
function changeOf(
  snapshot: Snapshot,
  before: readonly PlacementRule[],
  after: readonly PlacementRule[],
) {
  const draft = new ChangeDraft(snapshot)
  for (const [at, rule] of after.entries()) {
    const old = before[at]
    if (old === rule) continue
    if (old && rule.personIds.length === 0) {
      draft.remove('placementRules', rule.id)
      continue
    }
    const refusal = wishRefusal(snapshot, rule)
    if (refusal) return fail(refusal)
    if (old) draft.update('placementRules', rule.id, { personIds: rule.personIds })
    else draft.add('placementRules', rule)
  }
  return ok(draft.build())
}

/** Two rules that say the same are no harm here: each is kept with the strength it was given. */
function wishRefusal(snapshot: Snapshot, rule: PlacementRule): RuleRefusal | null {
  const refusal = ruleRefusal(snapshot, rule)
  return refusal?.type === 'rule.alreadyThere' ? null : refusal
}
