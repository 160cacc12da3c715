/** All fields of one item in a form, checked before they are saved; only what differs is handed on. */
import type { AgendaItem, ItemKind } from '@/domain/agenda/agenda'
import { contentOf, noteOf, type ItemContent, type ItemPart } from '@/domain/agenda/content'
import type { ItemInput, PartInput } from '@/domain/agenda/itemInput'
import { itemPeopleOf, itemQuestionsOf } from '@/domain/agenda/lookup'
import { clockOf } from '@/domain/agenda/schedule'
import { differingFields, sameValue } from '@/domain/change'
import type { Snapshot } from '@/domain/records'
import { isLocalTime, minutesOf } from '@/domain/shared/day'
import type { Id } from '@/domain/shared/id'
import { clockTime } from '@/text/formats'
import { t } from '@/text/t'
import { computed, reactive, watch } from 'vue'
import { minutesError } from './minutesText'
import { choiceOf, partOf } from './speakerChoices'

export interface ItemFields extends ItemContent {
  kind: ItemKind
  /** As it stands in the field. */
  minutes: string
  holds: boolean
  start: string
  circleId: string
  closed: boolean
  questionIds: readonly Id[]
  /** New questions, one on each line. */
  newQuestions: string
  responsible: readonly string[]
  speakers: readonly string[]
  guests: readonly string[]
  /** Guests who are in no register, one on each line. */
  guestNames: string
  note: string
}

export type ItemForm = ReturnType<typeof useItemForm>

/**
 * @param startsAt when the item begins now, in minutes after midnight
 * @param dayStart when its day begins
 */
export function useItemForm(
  snapshot: Snapshot,
  item: AgendaItem,
  { startsAt, dayStart }: { readonly startsAt: number; readonly dayStart: string },
) {
  const initial = storedFields(snapshot, item, clockOf(startsAt))
  const fields = reactive<ItemFields>({ ...initial })
  /** Whether the time that stands in a field is no time of day. */
  const wrong = reactive({ start: false, end: false })

  const start = computed(() =>
    fields.holds && isLocalTime(fields.start) ? minutesOf(fields.start) : startsAt,
  )
  const minutes = computed(() => (fields.minutes.trim() === '' ? NaN : Number(fields.minutes)))
  const lengthError = computed(() => minutesError(minutes.value))
  /** Writing when it ends sets how long it is; before its start nothing is set. */
  const endTooEarly = reactive({ tried: false })
  watch(
    () => fields.minutes,
    () => (endTooEarly.tried = false),
    { flush: 'sync' },
  )
  const end = computed({
    get: () => (lengthError.value === null ? clockOf(start.value + minutes.value) : ''),
    set: (time: string) => {
      endTooEarly.tried = isLocalTime(time) && minutesOf(time) < start.value
      if (isLocalTime(time) && !endTooEarly.tried) {
        fields.minutes = String(minutesOf(time) - start.value)
      }
    },
  })

  const errors = computed(() => ({
    minutes: lengthError.value ?? undefined,
    start: startError(),
    end: wrong.end
      ? t.agenda.errors.time
      : endTooEarly.tried
        ? t.agenda.errors.endBeforeStart
        : undefined,
  }))

  function startError(): string | undefined {
    if (!fields.holds) return undefined
    if (wrong.start || !isLocalTime(fields.start)) return t.agenda.errors.time
    // What was so before the day was given other times may stay.
    const changed = !initial.holds || fields.start !== initial.start
    return changed && fields.start < dayStart
      ? t.agenda.errors.beforeStart(clockTime(dayStart))
      : undefined
  }

  /** What has been changed, for the command. */
  function input(): ItemInput {
    const people = peopleInput(fields)
    return {
      fields: differingFields(slotOf(initial), slotOf(fields)),
      content: differingFields(contentFrom(initial), contentFrom(fields)),
      ...(fields.note !== initial.note && { note: fields.note }),
      ...(!sameValue(people, peopleInput(initial)) && { people }),
      ...(!sameValue(fields.questionIds, initial.questionIds) && {
        questionIds: [...fields.questionIds],
      }),
    }
  }

  return {
    fields,
    wrong,
    end,
    /** When it begins where it is not held. */
    follows: clockOf(startsAt),
    errors,
    sound: computed(() => !Object.values(errors.value).some(Boolean)),
    changed: computed(() => !sameValue({ ...fields }, initial)),
    newQuestions: () => fields.newQuestions.split('\n').filter((line) => line.trim() !== ''),
    input,
  }
}

function storedFields(snapshot: Snapshot, item: AgendaItem, startsAt: string): ItemFields {
  const { id, kind, minutes, fixedStart, circleId, closed } = item
  const people = itemPeopleOf(snapshot, id)
  const withPart = (part: ItemPart) =>
    people.filter((known) => known.part === part).flatMap((known) => choiceOf(known) ?? [])
  return {
    ...contentFrom(contentOf(snapshot, item)),
    kind,
    minutes: String(minutes),
    holds: fixedStart !== null,
    start: fixedStart ?? startsAt,
    circleId: circleId ?? '',
    closed,
    questionIds: itemQuestionsOf(snapshot, id).map(({ questionId }) => questionId),
    newQuestions: '',
    responsible: withPart('responsible'),
    speakers: withPart('speaker'),
    guests: withPart('guest'),
    guestNames: people
      .filter((known) => choiceOf(known) === null)
      .map(({ name }) => name)
      .join('\n'),
    note: noteOf(snapshot, id),
  }
}

function contentFrom({ title, purpose, method, steps, material }: ItemContent): ItemContent {
  return { title: title.trim(), purpose, method, steps, material }
}

function slotOf({ kind, minutes, holds, start, circleId, closed }: ItemFields) {
  return {
    kind,
    minutes: Number(minutes),
    fixedStart: holds ? start : null,
    circleId: circleId === '' ? null : circleId,
    closed,
  }
}

function peopleInput(fields: ItemFields): PartInput[] {
  const named = fields.guestNames.split('\n').map((name) => name.trim())
  return [
    ...fields.responsible.map((choice) => partOf('responsible', choice)),
    ...fields.speakers.map((choice) => partOf('speaker', choice)),
    ...fields.guests.map((choice) => partOf('guest', choice)),
    ...named.filter(Boolean).map((name): PartInput => ({ part: 'guest', name })),
  ]
}
