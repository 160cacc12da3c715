/** An agreement while it is being written: texts, what is wrong with them, and the fields they make. */
import { differingFields } from '@/domain/change'
import type { BookingFields } from '@/domain/speakers/bookingFields'
import type { Booking, BookingStatus } from '@/domain/speakers/speaker'
import { t } from '@/text/t'
import { computed, reactive } from 'vue'
import type { AmountFaults } from '../forms/useSpeakerForm'

export interface BookingTexts {
  status: string
  subject: string
  fee: number | null
  travel: number | null
  deadline: string
  equipment: string
  notes: string
}

export function useBookingForm(booking: Booking | null = null) {
  const initial: BookingTexts = {
    status: booking?.status ?? 'wished',
    subject: booking?.subject ?? '',
    fee: booking?.fee ?? null,
    travel: booking?.travel ?? null,
    deadline: booking?.deadline ?? '',
    equipment: booking?.equipment ?? '',
    notes: booking?.notes ?? '',
  }
  const texts = reactive({ ...initial })
  const faults = reactive<AmountFaults & { deadline: boolean }>({
    fee: null,
    travel: null,
    deadline: false,
  })

  const errors = computed(() => ({
    fee: faults.fee ? t.budget.wrong[faults.fee] : undefined,
    travel: faults.travel ? t.budget.wrong[faults.travel] : undefined,
    deadline: faults.deadline ? t.speakers.form.dayWrong : undefined,
  }))

  /** The fields, or null when something has to be mended first. */
  const fields = (): BookingFields | null =>
    Object.values(errors.value).some(Boolean) ? null : fieldsOf(texts)

  /** Only what was changed here, or null as above. */
  function changedFields(): BookingFields | null {
    const whole = fields()
    return whole && differingFields(fieldsOf(initial), whole)
  }

  return { texts, faults, errors, fields, changedFields }
}

function fieldsOf(texts: BookingTexts): BookingFields {
  return {
    ...texts,
    status: texts.status as BookingStatus,
    subject: texts.subject.trim(),
    equipment: texts.equipment.trim(),
    deadline: texts.deadline || null,
  }
}
