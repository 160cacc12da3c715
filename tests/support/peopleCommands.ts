/** The smallest commands a test of ledger and storage can do with. */
import { ChangeDraft } from '@/domain/changeDraft'
import { defineCommand } from '@/domain/command'
import type { Person } from '@/domain/people/person'
import { fail, ok } from '@/domain/shared/result'

export const hire = defineCommand(
  'test.hire',
  ({ snapshot }, person: Partial<Person> & { id: string; name: string }) => {
    const draft = new ChangeDraft(snapshot)
    draft.add('people', person)
    return ok(draft.build())
  },
)

export const rename = defineCommand(
  'test.rename',
  ({ snapshot }, { id, name }: { id: string; name: string }) => {
    if (!snapshot.people.has(id)) return fail({ type: 'test.unknown' })
    const draft = new ChangeDraft(snapshot)
    draft.update('people', id, { name })
    return ok(draft.build())
  },
)

export const dismiss = defineCommand('test.dismiss', ({ snapshot }, id: string) => {
  const draft = new ChangeDraft(snapshot)
  draft.remove('people', id)
  return ok(draft.build())
})
