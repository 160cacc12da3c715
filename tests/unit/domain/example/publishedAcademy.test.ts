import { changesSincePublished } from '@/domain/distribution/versions'
import { buildExample } from '@/domain/example/buildExample'
import { firstVersion } from '@/domain/example/firstVersion'
import type { Snapshot } from '@/domain/records'
import type { PlacementRule } from '@/domain/rules/placementRule'
import type { Id } from '@/domain/shared/id'
import { describe, expect, it } from 'vitest'

const days = ['2025-01-15', '2025-12-23', '2026-03-02', '2026-07-10', '2028-02-29']

describe.each(days)('the published academy of the example seen on %s', (today) => {
  const academy = academyOf(buildExample(today))
  const { snapshot, seats, rules, dayOf } = academy

  it('gives everyone in the audience one day and nobody else', () => {
    const excluded = [...snapshot.audienceExceptions.values()]
      .filter(({ kind }) => kind === 'exclude')
      .map(({ personId }) => personId)
    const audience = [...snapshot.people.values()]
      .filter(({ id, level }) => level !== null && level > 1 && !excluded.includes(id))
      .map(({ id }) => id)
    expect(excluded).toHaveLength(3)
    expect(Object.keys(seats).sort()).toEqual(audience.sort())
  })

  it('keeps every day between its fewest and most seats', () => {
    for (const { id, seatsMin, seatsMax } of academy.seminars) {
      const count = Object.values(seats).filter((seat) => seat === id).length
      expect(count).toBeGreaterThanOrEqual(seatsMin)
      expect(count).toBeLessThanOrEqual(seatsMax)
    }
  })

  it('lets only the invited administrations come on their day', () => {
    const restricted = academy.seminars.filter(({ eligibleUnitIds }) => eligibleUnitIds.length > 0)
    expect(restricted).toHaveLength(2)
    for (const { id, eligibleUnitIds } of restricted) {
      for (const person of membersOf(id)) {
        const unit = snapshot.units.get(snapshot.people.get(person)?.unitId as Id)
        expect(eligibleUnitIds).toContain(unit?.parentId)
      }
    }
  })

  it('places nobody on a day they had said they could not come', () => {
    const known = academy.absences.filter(({ origin }) => origin !== 'cancellation')
    const share = new Set(known.map(({ personId }) => personId)).size / Object.keys(seats).length
    expect(share).toBeGreaterThan(0.1)
    expect(share).toBeLessThan(0.15)
    for (const { personId, from, to } of known) {
      const day = dayOf(personId)
      expect(from <= day && day <= to).toBe(false)
    }
  })

  it('keeps together, apart and deputy rules', () => {
    expect(rules('apart')).toHaveLength(12)
    expect(rules('together')).toHaveLength(6)
    expect(rules('deputyApart')).toHaveLength(1)
    for (const { personIds } of rules('apart')) {
      expect(new Set(personIds.map(dayOf)).size).toBe(personIds.length)
    }
    for (const { personIds } of rules('together')) {
      expect(new Set(personIds.map(dayOf)).size).toBe(1)
    }
    for (const { id, deputyOf } of snapshot.people.values()) {
      if (deputyOf !== null && id in seats) expect(dayOf(id)).not.toBe(dayOf(deputyOf))
    }
  })

  it('never takes more of a unit, or of an administration, than the rule allows', () => {
    const share = rules('unitCap')[0]?.maxShare as number
    for (const unit of snapshot.units.values()) {
      const inUnit = (person: Id) => {
        const own = snapshot.units.get(snapshot.people.get(person)?.unitId as Id)
        return own?.id === unit.id || own?.parentId === unit.id
      }
      const all = Object.keys(seats).filter(inUnit).length
      for (const { id } of academy.seminars) {
        expect(membersOf(id).filter(inUnit).length).toBeLessThanOrEqual(share * all)
      }
    }
  })

  it('has a draft equal to the published version, with some people pinned', () => {
    const draft = [...snapshot.placements.values()]
    expect(Object.fromEntries(draft.map((seat) => [seat.personId, seat.seminarId]))).toEqual(seats)
    expect(draft.filter(({ pinned }) => pinned)).toHaveLength(4)
  })

  it('waits for the repair of two cancellations, both of which can be seated again', () => {
    const cancelled = academy.absences.filter(({ origin }) => origin === 'cancellation')
    expect(cancelled).toHaveLength(2)
    for (const { personId, from } of cancelled) {
      expect(dayOf(personId)).toBe(from)
      const free = academy.seminars.filter(
        ({ id, day, seatsMax, eligibleUnitIds }) =>
          day !== from && eligibleUnitIds.length === 0 && membersOf(id).length < seatsMax,
      )
      expect(free.length).toBeGreaterThan(0)
    }
  })

  it('has told every day as it still is', () => {
    const [version] = [...snapshot.distributionVersions.values()]
    const { count } = changesSincePublished(snapshot, version?.seriesId as Id)
    expect(Object.keys(version?.days ?? {})).toEqual(academy.seminars.map(({ id }) => id))
    expect(count).toBe(0)
  })

  it('leaves a second round that can be distributed', () => {
    const { seminars, audience, absences, rules: all } = secondRoundOf(snapshot)
    const units = [...snapshot.units.values()]
    const solution = firstVersion({ audience, seminars, units, absences, rules: all })
    expect(Object.keys(solution)).toHaveLength(207)
  })

  function membersOf(seminarId: Id): Id[] {
    return Object.keys(seats).filter((personId) => seats[personId] === seminarId)
  }
})

function academyOf(snapshot: Snapshot) {
  const [version] = [...snapshot.distributionVersions.values()]
  if (!version) throw new Error('The example has no published version')
  const seminars = [...snapshot.seminars.values()].filter(
    ({ seriesId }) => seriesId === version.seriesId,
  )
  const last = seminars.at(-1)?.day as string
  return {
    snapshot,
    seminars,
    seats: version.seats,
    absences: [...snapshot.absences.values()].filter(({ from }) => from <= last),
    dayOf: (personId: Id) => snapshot.seminars.get(version.seats[personId] as Id)?.day as string,
    rules: (kind: PlacementRule['kind']) =>
      [...snapshot.placementRules.values()].filter(
        (rule) => rule.seriesId === version.seriesId && rule.kind === kind && rule.hard,
      ),
  }
}

function secondRoundOf(snapshot: Snapshot) {
  const series = [...snapshot.series.values()].find(({ name }) => name.includes('2. runde'))
  const ofSeries = ({ seriesId }: { seriesId: Id | null }) => seriesId === series?.id
  return {
    seminars: [...snapshot.seminars.values()].filter(ofSeries),
    audience: [...snapshot.people.values()].filter(({ level }) => level !== null && level > 1),
    absences: [...snapshot.absences.values()],
    rules: [...snapshot.placementRules.values()].filter(ofSeries),
  }
}
