/** A change to a programme of 100 items over two days with three tracks: command, times, checks and what moves. */
import { applyChange } from '@/domain/change'
import { findingsIn } from '@/domain/agenda/checks'
import { movesBetween } from '@/domain/agenda/consequences'
import { setMinutes } from '@/domain/agenda/itemCommands'
import { scheduleOf } from '@/domain/agenda/schedule'
import { largeAgenda, type AgendaSize } from '@tests/support/largeAgenda'
import { contextOf } from '@tests/support/snapshotOf'
import { median, percentile, report } from './report'

const changes = 200
const warmUps = 20

/** Milliseconds of the processor: the machine is shared, and a neighbour must not make a change slower. */
function timesOfChanges(size: AgendaSize): number[] {
  let snapshot = largeAgenda(size)
  let days = scheduleOf(snapshot, 'seminar')
  const times: number[] = []
  for (let change = 0; change < changes + warmUps; change += 1) {
    const began = process.cpuUsage()
    const input = { itemId: 'main-0', minutes: 10 + (change % 30) }
    const result = setMinutes.execute(contextOf(snapshot), input)
    if (!result.ok) throw new Error(result.error.type)
    snapshot = applyChange(snapshot, result.value)
    const after = scheduleOf(snapshot, 'seminar')
    findingsIn(snapshot, 'seminar', after)
    movesBetween(days, after)
    days = after
    const { user, system } = process.cpuUsage(began)
    times.push((user + system) / 1000)
  }
  return times.slice(warmUps)
}

const sizes: readonly AgendaSize[] = [
  { items: 100, days: 2, tracks: 3, participants: 210 },
  { items: 500, days: 2, tracks: 3, participants: 210 },
]
for (const size of sizes) {
  const times = timesOfChanges(size)
  const common = { bench: 'agenda', unit: 'ms', runs: changes } as const
  report({ ...common, measure: `${size.items} items, p50`, value: median(times) })
  report({ ...common, measure: `${size.items} items, p95`, value: percentile(times, 0.95) })
}
