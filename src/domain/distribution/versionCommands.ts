/** Publishing freezes the draft as a numbered version; a version can be taken back into the draft. */
import { ChangeDraft } from '../changeDraft'
import { defineCommand } from '../command'
import type { Id } from '../shared/id'
import { fail, ok } from '../shared/result'
import { draftStateOf } from './draftState'
import { measureOf } from './measure'
import { missingPerson, openDay, seatWriter } from './seatWriter'
import { changesSincePublished, publishablePlan } from './versions'

export interface PublishInput {
  readonly seriesId: Id
  readonly note: string
  /** True when the planner has seen what is missing or broken and publishes all the same. */
  readonly confirmed: boolean
}

/**
 * Freezes the seats of the draft, the days as they are, and who runs them. Refused when nobody was
 * ever placed or nothing has changed, and, until confirmed, when people are unplaced or something hard
 * is broken; `details` counts them. A version that does not know its days may have changed unseen.
 */
export const publishVersion = defineCommand(
  'distribution.publish',
  ({ snapshot, clock, newId }, { seriesId, note, confirmed }: PublishInput) => {
    const state = draftStateOf(snapshot, seriesId)
    if (!state) return fail({ type: 'distribution.noSeries' })
    const { version, count, daysUnknown } = changesSincePublished(snapshot, seriesId)
    const plan = publishablePlan(snapshot, seriesId)
    // Once people have been told, they must also be told that all days are lost.
    if (!version && Object.keys(plan.seats).length === 0) {
      return fail({ type: 'distribution.nobodyPlaced' })
    }
    if (version && count === 0 && !daysUnknown) {
      return fail({ type: 'distribution.nothingNew', details: { number: version.number } })
    }
    const unplaced = state.problem.people.length - state.seats.size
    const breaches = measureOf(state.problem, state.seats).hardBreaches
    if (!confirmed && unplaced + breaches > 0) {
      return fail({ type: 'distribution.unconfirmed', details: { unplaced, breaches } })
    }
    const changes = new ChangeDraft(snapshot)
    changes.add('distributionVersions', {
      id: newId(),
      seriesId,
      number: (version?.number ?? 0) + 1,
      publishedOn: clock.today(),
      note,
      ...plan,
    })
    return ok(changes.build())
  },
)

export interface RestoreInput {
  readonly seriesId: Id
  readonly versionId: Id
}

/**
 * Makes the draft what the version was. People who are gone and days that are no longer held cannot
 * be restored; those people become unplaced. Pins stay with their people.
 */
export const restoreDraftFromVersion = defineCommand(
  'distribution.restore',
  (context, { seriesId, versionId }: RestoreInput) => {
    const { snapshot } = context
    const version = snapshot.distributionVersions.get(versionId)
    if (!version || version.seriesId !== seriesId) {
      return fail({ type: 'distribution.versionGone' })
    }
    const writer = seatWriter(context, seriesId)
    const restored = new Set<Id>()
    for (const [personId, seminarId] of Object.entries(version.seats)) {
      if (missingPerson(snapshot, [personId])) continue
      if (!openDay(snapshot, seriesId, seminarId).ok) continue
      writer.place(personId, seminarId)
      restored.add(personId)
    }
    for (const personId of writer.before.keys()) {
      if (!restored.has(personId)) writer.unplace(personId)
    }
    return writer.build()
  },
)
