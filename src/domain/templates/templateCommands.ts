/** Templates of one's own: keep a seminar as one, rename it, remove it. */
import type { Change } from '../change'
import { ChangeDraft } from '../changeDraft'
import { defineCommand, type Refusal } from '../command'
import { invalidField } from '../invalidField'
import type { Id } from '../shared/id'
import { fail, ok, type Result } from '../shared/result'
import { templateOf } from './templateContent'

export interface TemplateRefusal extends Refusal {
  readonly type:
    | 'template.unknown'
    | 'template.unknownSeminar'
    | 'template.nameMissing'
    | 'template.invalidField'
}

type Outcome = Result<Change, TemplateRefusal>

/** Keeps what the seminar is made of, as it is now; later changes to the seminar are not followed. */
export const saveTemplate = defineCommand(
  'template.keep',
  ({ snapshot, newId }, input: { readonly seminarId: Id; readonly name: string }): Outcome => {
    const seminar = snapshot.seminars.get(input.seminarId)
    if (!seminar) return fail({ type: 'template.unknownSeminar' })
    const record = { ...templateOf(snapshot, seminar), id: newId(), name: input.name.trim() }
    if (!record.name) return fail({ type: 'template.nameMissing' })
    const field = invalidField('seminarTemplates', record)
    if (field !== null) return fail({ type: 'template.invalidField', details: { field } })
    const draft = new ChangeDraft(snapshot)
    draft.add('seminarTemplates', record)
    return ok(draft.build())
  },
)

export const renameTemplate = defineCommand(
  'template.rename',
  ({ snapshot }, input: { readonly templateId: Id; readonly name: string }): Outcome => {
    const template = snapshot.seminarTemplates.get(input.templateId)
    if (!template) return fail({ type: 'template.unknown' })
    const name = input.name.trim()
    if (!name) return fail({ type: 'template.nameMissing' })
    const field = invalidField('seminarTemplates', { ...template, name })
    if (field !== null) return fail({ type: 'template.invalidField', details: { field } })
    const draft = new ChangeDraft(snapshot)
    draft.update('seminarTemplates', template.id, { name })
    return ok(draft.build())
  },
)

/** Seminars made from it stay as they are. */
export const removeTemplate = defineCommand(
  'template.remove',
  ({ snapshot }, { templateId }: { readonly templateId: Id }): Outcome => {
    if (!snapshot.seminarTemplates.has(templateId)) return fail({ type: 'template.unknown' })
    const draft = new ChangeDraft(snapshot)
    draft.remove('seminarTemplates', templateId)
    return ok(draft.build())
  },
)
