import { usePersonForm } from '@/features/people/usePersonForm'
import { aPerson } from '@tests/support/builders'
import { expect, it } from 'vitest'

it('hands on only what was changed, also beside a manager who is gone', () => {
  const form = usePersonForm(aPerson({ managerId: 'gone', tags: ['ny', 'mentor'] }))
  form.texts.title = 'Centerchef'
  form.texts.tags = 'ny'
  expect(form.changedFields()).toEqual({ title: 'Centerchef', tags: ['ny'] })
})
