/** A speaker while it is being written: texts, what is wrong with them, and the fields they make. */
import { differingFields } from '@/domain/change'
import { isEmailAddress } from '@/domain/people/email'
import type { Speaker } from '@/domain/speakers/speaker'
import type { SpeakerFields } from '@/domain/speakers/speakerFields'
import { t } from '@/text/t'
import type { AmountFault } from '@/ui/amount/amountText'
import { computed, reactive, ref } from 'vue'

/** Every field as its control holds it; no choice is the empty text. */
export interface SpeakerTexts {
  from: string
  personId: string
  name: string
  organisation: string
  subjects: string
  fee: number | null
  travel: number | null
  email: string
  phone: string
  notes: string
}

export type SpeakerErrors = Partial<Record<keyof SpeakerTexts, string>>
export interface AmountFaults {
  fee: AmountFault | null
  travel: AmountFault | null
}

export function useSpeakerForm(speaker: Speaker | null = null) {
  const initial = textsOf(speaker)
  const texts = reactive({ ...initial })
  const faults = reactive<AmountFaults>({ fee: null, travel: null })
  const submitted = ref(false)

  const problems = computed<SpeakerErrors>(() => {
    const internal = texts.from === 'internal'
    const email = texts.email.trim()
    return {
      ...(internal && texts.personId === '' && { personId: t.speakers.form.personMissing }),
      ...(!internal && texts.name.trim() === '' && { name: t.speakers.form.nameMissing }),
      ...(!internal &&
        email !== '' &&
        !isEmailAddress(email) && { email: t.speakers.form.emailWrong }),
    }
  })
  const amounts = computed<SpeakerErrors>(() => ({
    ...(faults.fee && { fee: t.budget.wrong[faults.fee] }),
    ...(faults.travel && { travel: t.budget.wrong[faults.travel] }),
  }))
  /** Said only after the first try, but for an amount that cannot be read. */
  const errors = computed<SpeakerErrors>(() => ({
    ...(submitted.value && problems.value),
    ...amounts.value,
  }))

  /** The fields, or null when something has to be mended first. */
  function fields(): SpeakerFields | null {
    submitted.value = true
    return Object.keys(errors.value).length > 0 ? null : fieldsOf(texts)
  }

  /** Only what was changed here, or null as above. */
  function changedFields(): SpeakerFields | null {
    const whole = fields()
    return whole && differingFields(fieldsOf(initial), whole)
  }

  return { texts, faults, errors, fields, changedFields }
}

function textsOf(speaker: Speaker | null): SpeakerTexts {
  return {
    from: speaker?.personId ? 'internal' : 'external',
    personId: speaker?.personId ?? '',
    name: speaker?.name ?? '',
    organisation: speaker?.organisation ?? '',
    subjects: speaker?.subjects.join(', ') ?? '',
    fee: speaker?.fee ?? null,
    travel: speaker?.travel ?? null,
    email: speaker?.email ?? '',
    phone: speaker?.phone ?? '',
    notes: speaker?.notes ?? '',
  }
}

function fieldsOf({ from, personId, subjects, ...texts }: SpeakerTexts): SpeakerFields {
  return {
    ...texts,
    personId: from === 'internal' ? personId : null,
    subjects: subjects.split(',').map((subject) => subject.trim()),
  }
}
