/** The social golfer problem as a question of tables, for tests and benchmarks. */
import type { TablesProblem } from '@/domain/tables/problem'

/** Full tables `t0`…, people `p0`…, nothing told; a meeting beyond the first costs a point, nothing else. */
export function golfers(groups: number, size: number, rounds: number): TablesProblem {
  return {
    people: Array.from({ length: groups * size }, (_, index) => ({ id: `p${index}`, values: [] })),
    tables: Array.from({ length: groups }, (_, index) => ({
      ...{ id: `t${index}`, seatsMin: size, seatsMax: size },
    })),
    rounds,
    attributes: [],
    apart: [],
    together: [],
    metBefore: [],
    repeatWeight: 1,
    told: null,
    roundsHeld: 0,
    moveWeight: 0,
  }
}
