import { useThemeForm } from '@/features/themes/theme/useThemeForm'
import type { Theme } from '@/domain/themes/theme'
import { connectedWorkspace } from '@tests/support/connectedWorkspace'
import { snapshotOf } from '@tests/support/snapshotOf'
import { beforeEach, expect, it } from 'vitest'

const snapshot = snapshotOf({
  themes: [{ id: 'bold', title: 'Mod', purpose: 'At turde', tags: ['mod', 'valg'] }],
})
const bold = snapshot.themes.get('bold') as Theme

beforeEach(() => connectedWorkspace(snapshot))

it('asks for a title, and only after the first try', () => {
  const { texts, errors, whole } = useThemeForm()
  expect(errors.value.title).toBeUndefined()
  expect(whole()).toBeNull()
  expect(errors.value.title).toBeDefined()
  texts.title = 'Ro'
  texts.tags = 'ro, , nærvær '
  texts.questions = '1. Hvornår?\n\n- Hvor?'
  expect(whole()).toEqual({
    ...{ title: 'Ro', purpose: '', focusAreaId: null },
    ...{ tags: ['ro', 'nærvær'], questions: ['Hvornår?', 'Hvor?'] },
  })
})

it('hands on only what was changed', () => {
  const { texts, changes } = useThemeForm(bold)
  expect(changes()).toEqual({})
  texts.purpose = 'At vælge'
  expect(changes()).toEqual({ purpose: 'At vælge' })
})

it('says at the field when a tag or a question is too long', () => {
  const { texts, errors, whole } = useThemeForm(bold)
  texts.tags = 'x'.repeat(61)
  texts.questions = `Kort?\n${'x'.repeat(1001)}`
  expect(errors.value.tags).toBeDefined()
  expect(errors.value.questions).toContain('2')
  expect(whole()).toBeNull()
})
