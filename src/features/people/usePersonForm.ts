/** A person's fields while they are being written: texts, what is wrong with them, and the fields they make. */
import { differingFields, sameValue } from '@/domain/change'
import { isEmailAddress } from '@/domain/people/email'
import type { Person } from '@/domain/people/person'
import type { NewPerson, PersonUpdate } from '@/domain/people/personCommands'
import { t } from '@/text/t'
import { computed, reactive, ref } from 'vue'
import { levelFrom } from './levels'

/** Every field as its control holds it; no choice is the empty text. */
export interface PersonTexts {
  name: string
  title: string
  email: string
  phone: string
  employeeNumber: string
  unitId: string
  workplace: string
  leaderOf: string
  level: string
  managerId: string
  deputyOf: string
  hiredOn: string
  tags: string
}

type Errors = Partial<Record<keyof PersonTexts, string>>

export function usePersonForm(person: Person | null = null) {
  const initial = textsOf(person)
  const texts = reactive({ ...initial })
  const changed = computed(() => !sameValue({ ...texts }, initial))
  const submitted = ref(false)
  const dayIsWrong = ref(false)

  const problems = computed<Errors>(() => {
    const email = texts.email.trim().toLowerCase()
    return {
      ...(texts.name.trim() === '' && { name: t.people.nameNeeded }),
      ...(email !== '' && !isEmailAddress(email) && { email: t.people.emailWrong }),
      ...(dayIsWrong.value && { hiredOn: t.people.dayWrong }),
    }
  })
  /** Said only after the first try, but for a date that is written to its end and does not exist. */
  const errors = computed<Errors>(() =>
    submitted.value ? problems.value : { hiredOn: problems.value.hiredOn },
  )

  /** The fields, or null when something has to be mended first. */
  function fields(): NewPerson | null {
    submitted.value = true
    return Object.keys(problems.value).length > 0 ? null : fieldsOf(texts)
  }

  /** Only what was changed here, or null as above. */
  function changedFields(): PersonUpdate['fields'] | null {
    const whole = fields()
    return whole && differingFields(fieldsOf(initial), whole)
  }

  return { texts, changed, errors, dayIsWrong, fields, changedFields }
}

function textsOf(person: Person | null): PersonTexts {
  return {
    name: person?.name ?? '',
    title: person?.title ?? '',
    email: person?.email ?? '',
    phone: person?.phone ?? '',
    employeeNumber: person?.employeeNumber ?? '',
    unitId: person?.unitId ?? '',
    workplace: person?.workplace ?? '',
    leaderOf: person?.leaderOf ?? '',
    level: String(person?.level ?? ''),
    managerId: person?.managerId ?? '',
    deputyOf: person?.deputyOf ?? '',
    hiredOn: person?.hiredOn ?? '',
    tags: person?.tags.join(', ') ?? '',
  }
}

function fieldsOf(texts: PersonTexts): NewPerson {
  return {
    ...texts,
    unitId: texts.unitId || null,
    level: levelFrom(texts.level),
    managerId: texts.managerId || null,
    deputyOf: texts.deputyOf || null,
    hiredOn: texts.hiredOn || null,
    tags: texts.tags.split(','),
  }
}
