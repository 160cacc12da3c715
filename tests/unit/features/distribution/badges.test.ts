/** Name badges: ten to a sheet, everybody once, and no name too long for its badge. */
import { handoutDays } from '@/domain/distribution/handoutDays'
import { badgeSheets, nameSize } from '@/features/distribution/handouts/paper/badges'
import { describe, expect, it } from 'vitest'
import { aFacilitator, aPerson, aPlacement, aSeminar, aSeries } from '../../../support/builders'
import { snapshotOf } from '../../../support/snapshotOf'

function dayWith(leaders: number, facilitatorIsLeader: boolean) {
  const people = Array.from({ length: leaders + 1 }, (_, index) => aPerson({ id: `p${index}` }))
  const placed = people.slice(0, leaders)
  const runs = facilitatorIsLeader ? 'p0' : `p${leaders}`
  const town = snapshotOf({
    series: [aSeries({ id: 's' })],
    people,
    seminars: [aSeminar({ id: 'd', seriesId: 's' })],
    facilitators: [aFacilitator({ seminarId: 'd', personId: runs })],
    placements: placed.map(({ id }) => aPlacement({ seriesId: 's', personId: id, seminarId: 'd' })),
  })
  const [day] = handoutDays(town, 's', 'draft')
  if (!day) throw new Error('There is a day')
  return day
}

describe('the name badges of a day', () => {
  it('come ten to a sheet, and the last sheet takes the rest', () => {
    expect(badgeSheets(dayWith(24, true)).map((sheet) => sheet.length)).toEqual([10, 10, 4])
  })

  it('end with the facilitators who are not on the list themselves', () => {
    const badges = badgeSheets(dayWith(3, false)).flat()
    expect(badges.map(({ facilitates }) => facilitates)).toEqual([false, false, false, true])
  })

  it('give a leader who facilitates one badge, with the role on it', () => {
    const badges = badgeSheets(dayWith(3, true)).flat()
    expect(badges).toHaveLength(3)
    expect(badges.filter(({ facilitates }) => facilitates)).toHaveLength(1)
  })

  it('print longer names smaller', () => {
    expect(nameSize('Bo Dahl')).toBe('large')
    expect(nameSize('Ålandsøgårdsfjordbugtsvejleder')).toBe('small')
    expect(nameSize('Anne-Margrethe Bjørnstjerne Hansen')).toBe('medium')
    expect(nameSize('x'.repeat(200))).toBe('tiny')
  })
})
