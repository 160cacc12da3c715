import { buildExample } from '@/domain/example/buildExample'
import { buildTablesProblem } from '@/domain/tables/buildTablesProblem'
import type { TablesProblem } from '@/domain/tables/problem'
import { roundSeats, tablesOfSeminar, type SeminarTables } from '@/domain/tables/seminarTables'
import { seatingNeeds, tableNews } from '@/domain/tables/tableNews'
import { measureTables } from '@/domain/tables/tablesMeasure'
import { expect, it } from 'vitest'

it.each(['2025-12-23', '2026-03-02', '2026-11-21'])(
  'the table plan of the example seats everybody, twice with nobody, as seen on %s',
  (today) => {
    const example = buildExample(today)
    const [plan, ...others] = [...example.tablePlans.values()]
    expect(others).toEqual([])
    const seminarId = plan?.seminarId ?? ''
    const own = tablesOfSeminar(example, seminarId) as SeminarTables
    const problem = buildTablesProblem(example, seminarId) as TablesProblem
    const seats = roundSeats(
      own,
      problem.people.map(({ id }) => id),
    )
    const { repeats, apartBroken } = measureTables(problem, seats)
    expect([repeats, apartBroken]).toEqual([0, []])
    expect(seatingNeeds(example, seminarId)).toEqual({ left: [], unseated: [] })
    expect(tableNews(example, seminarId)).toEqual([])
  },
)
