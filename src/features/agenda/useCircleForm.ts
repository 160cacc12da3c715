/** The fields of a circle in a form, with who would be in it before anything is saved. */
import type { Circle } from '@/domain/agenda/agenda'
import { circlePeople } from '@/domain/agenda/attendance'
import { addCircle, updateCircle } from '@/domain/agenda/circleCommands'
import { membersOfCircle } from '@/domain/agenda/lookup'
import { leaderLevels } from '@/domain/people/person'
import { compareDanish } from '@/domain/shared/danishOrder'
import type { Id } from '@/domain/shared/id'
import { useWorkspace } from '@/state/workspace'
import { listedFew } from '@/text/formats'
import { levelName } from '@/text/levelName'
import { t } from '@/text/t'
import { computed, reactive, ref } from 'vue'

interface CircleFormFields {
  name: string
  levels: readonly number[]
  unitIds: readonly Id[]
  tags: readonly string[]
  personIds: readonly Id[]
}

/** @param circle the one to change, or nothing for a new one */
export function useCircleForm(seminarId: Id, circle?: Circle) {
  const workspace = useWorkspace()
  const fields = reactive<CircleFormFields>({
    name: circle?.name ?? '',
    levels: circle?.levels ?? [],
    unitIds: circle?.unitIds ?? [],
    tags: circle?.tags ?? [],
    personIds: circle
      ? membersOfCircle(workspace.snapshot, circle.id).map(({ personId }) => personId)
      : [],
  })
  const tried = ref(false)
  const busy = ref(false)

  const errors = computed(() => {
    if (!tried.value) return {}
    const { levels, unitIds, tags, personIds } = fields
    const empty = levels.length + unitIds.length + tags.length + personIds.length === 0
    return {
      name: fields.name.trim() === '' ? t.agendaItem.circles.nameMissing : undefined,
      who: empty ? t.agendaItem.circles.nobody : undefined,
    }
  })

  const preview = computed(() => {
    const { levels, unitIds, tags, personIds } = fields
    const rule = { levels: [...levels], unitIds: [...unitIds], tags: [...tags] }
    const people = circlePeople(workspace.snapshot, seminarId, rule, personIds)
    const names = people.map(({ name }) => name)
    return t.agendaItem.circles.preview(
      names.length,
      listedFew(names, t.agendaItem.circles.more, 6),
    )
  })

  const levels = computed(() =>
    leaderLevels.map((level) => ({ value: String(level), label: levelName(level) })),
  )
  const tags = computed(() => {
    const known = [...workspace.snapshot.people.values()].flatMap((person) => person.tags)
    return [...new Set(known)].sort(compareDanish).map((tag) => ({ value: tag, label: tag }))
  })

  /** True when it is saved. */
  async function save(): Promise<boolean> {
    tried.value = true
    if (busy.value || Object.values(errors.value).some(Boolean)) return false
    busy.value = true
    const { name, levels: chosen, unitIds, tags: tagged, personIds } = fields
    const given = {
      fields: {
        name: name.trim(),
        levels: [...chosen],
        unitIds: [...unitIds],
        tags: [...tagged],
      },
      personIds: [...personIds],
    }
    const result = circle
      ? await workspace.run(updateCircle, { circleId: circle.id, ...given })
      : await workspace.run(addCircle, { seminarId, ...given })
    busy.value = false
    return result.ok
  }

  return { fields, errors, preview, levels, tags, busy, save }
}
