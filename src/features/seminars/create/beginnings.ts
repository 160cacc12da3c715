/** What a new seminar can begin with, and what each of these beginnings holds. */
import type { Snapshot } from '@/domain/records'
import type { SeminarKind } from '@/domain/seminars/seminar'
import type { Id } from '@/domain/shared/id'
import { templateOf, type TemplateContent } from '@/domain/templates/templateContent'
import { builtInPlanOf } from '@/text/taskPlan'
import { t } from '@/text/t'

export const sources = ['starter', 'template', 'earlier', 'nothing'] as const
export type Source = (typeof sources)[number]

export interface Beginning {
  readonly source: Source
  readonly kind: SeminarKind
  readonly templateId: Id
  readonly earlierId: Id
  /** A proposed or an empty programme with the built-in list of tasks for its kind. */
  readonly withTasks: boolean
}

/** @returns null until a template or an earlier seminar is chosen, or when it is gone */
export function contentOf(snapshot: Snapshot, beginning: Beginning): TemplateContent | null {
  switch (beginning.source) {
    case 'nothing':
      return { ...emptyContent(beginning.kind), tasks: builtInTasks(beginning) }
    case 'starter':
      return { ...starterContent(beginning.kind), tasks: builtInTasks(beginning) }
    case 'template':
      return snapshot.seminarTemplates.get(beginning.templateId) ?? null
    case 'earlier': {
      const earlier = snapshot.seminars.get(beginning.earlierId)
      return earlier ? templateOf(snapshot, earlier) : null
    }
  }
}

function emptyContent(kind: SeminarKind): TemplateContent {
  const starter = t.starters.programmes[kind]
  const { startTime, endTime } = starter
  return { kind, startTime, endTime, moreDays: [], items: [], tasks: [] }
}

function starterContent(kind: SeminarKind): TemplateContent {
  const starter = t.starters.programmes[kind]
  const { startTime, endTime, moreDays, items } = starter
  const unsaid = { track: null, trackName: '', method: '', steps: '', material: '' }
  return {
    ...{ kind, startTime, endTime, tasks: [] },
    moreDays: moreDays.map((times) => ({ ...times })),
    items: items.map((item) => ({ ...unsaid, ...item, questions: [] })),
  }
}

function builtInTasks({ kind, withTasks }: Beginning): TemplateContent['tasks'] {
  if (!withTasks) return []
  return builtInPlanOf(kind).map(({ title, daysBefore, lines }) => ({
    ...{ title, notes: '', daysBefore },
    lines: [...lines],
  }))
}
