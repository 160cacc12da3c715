import { createSeminar } from '@/domain/seminars/createSeminar'
import { removeTemplate, renameTemplate, saveTemplate } from '@/domain/templates/templateCommands'
import { templateOf } from '@/domain/templates/templateContent'
import { after, refusalOf, snapshotOf } from '@tests/support/snapshotOf'
import { describe, expect, it } from 'vitest'

const planned = snapshotOf({
  people: [{ id: 'p', name: 'Pia' }],
  seminars: [{ id: 'd', day: '2026-06-18', kind: 'leaderForum', title: 'Forum' }],
  seminarDays: [{ id: 'd2', seminarId: 'd', offset: 2, startTime: '09:00', endTime: '12:00' }],
  agendaItems: [
    { id: 'i1', seminarId: 'd', rank: '1', kind: 'parallel', minutes: 60 },
    { id: 'i2', seminarId: 'd', rank: '2', trackId: 't', kind: 'talk', title: 'Oplæg' },
    { id: 'i3', seminarId: 'd', rank: '3', kind: 'other', closed: true, dayOffset: 2 },
  ],
  agendaTracks: [{ id: 't', itemId: 'i1', rank: '1', name: 'Spor A' }],
  closedItems: [{ id: 'ci', itemId: 'i3', title: 'Lukket sag' }],
  itemPeople: [{ id: 'ip', itemId: 'i2', part: 'responsible', personId: 'p' }],
  guidingQuestions: [{ id: 'q', rank: '1', text: 'Hvad lykkes?' }],
  itemQuestions: [
    { id: 'iq', itemId: 'i2', questionId: 'q', rank: '1' },
    { id: 'iq3', itemId: 'i3', questionId: 'q', rank: '1' },
  ],
  tasks: [
    {
      id: 'a',
      seminarId: 'd',
      rank: '1',
      title: 'Bestil',
      ownerId: 'p',
      due: { type: 'on', day: '2026-06-08' },
    },
  ],
  taskLines: [{ id: 'l', taskId: 'a', rank: '1', text: 'Ring', done: true }],
})

describe('a template of one’s own', () => {
  it('holds no people, no dates and nothing closed', () => {
    const template = templateOf(planned, planned.seminars.get('d')!)
    expect(JSON.stringify(template)).not.toMatch(/Lukket|2026|"p"/)
    expect(
      template.items.map(({ title, track, dayOffset, questions }) => [
        title,
        track,
        dayOffset,
        questions,
      ]),
    ).toEqual([
      ['', null, 0, []],
      ['Oplæg', 1, 0, ['Hvad lykkes?']],
      ['', null, 1, []],
    ])
    expect(template.tasks).toEqual([
      { title: 'Bestil', notes: '', daysBefore: 10, lines: ['Ring'] },
    ])
    expect(template.moreDays).toEqual([{ startTime: '09:00', endTime: '12:00' }])
  })

  it('keeps of a closed item only the time, also where something of it stands in the open', () => {
    const slot = { id: 'i3', seminarId: 'd', rank: '3', closed: true, dayOffset: 2, minutes: 45 }
    const open = snapshotOf(
      { agendaItems: [{ ...slot, kind: 'dialogue', title: 'Lukket sag' }] },
      planned,
    )
    const { items } = templateOf(open, open.seminars.get('d')!)
    expect(items.at(-1)).toMatchObject({ kind: 'other', minutes: 45, title: '' })
  })

  it('counts a task after a seminar over several days from its last day', () => {
    const days = ['2026-06-17', '2026-06-19', '2026-06-25']
    const tasks = days.map((day, index) => ({
      ...{ id: `t${index}`, seminarId: 'd', rank: `${index + 2}`, title: day },
      due: { type: 'on' as const, day },
    }))
    const snapshot = snapshotOf({ tasks }, planned)
    const template = templateOf(snapshot, snapshot.seminars.get('d')!)
    expect(template.tasks.map(({ daysBefore }) => daysBefore)).toEqual([10, 1, 0, -5])
  })

  it('gives the same template again when a seminar is made from it', () => {
    const first = templateOf(planned, planned.seminars.get('d')!)
    const { kind, startTime, endTime, moreDays } = first
    const made = after(planned, createSeminar, {
      fields: { kind, startTime, endTime, day: '2027-06-24' },
      laterDays: moreDays.map((times, index) => ({ ...times, offset: index + 1 })),
      series: { type: 'none' },
      content: first,
    })
    const seminar = [...made.seminars.values()].at(-1)!
    expect(templateOf(made, seminar)).toEqual(first)
    expect(made.guidingQuestions.size).toBe(1)
  })

  it('is kept, renamed and removed', () => {
    const saved = after(planned, saveTemplate, { seminarId: 'd', name: ' Forum ' })
    const [template] = saved.seminarTemplates.values()
    expect(template?.name).toBe('Forum')
    const templateId = template!.id
    const renamed = after(saved, renameTemplate, { templateId, name: 'Stort forum' })
    expect(renamed.seminarTemplates.get(templateId)?.name).toBe('Stort forum')
    expect(after(renamed, removeTemplate, { templateId }).seminarTemplates.size).toBe(0)
    expect(refusalOf(saved, saveTemplate, { seminarId: 'x', name: 'A' })).toBe(
      'template.unknownSeminar',
    )
    expect(refusalOf(saved, saveTemplate, { seminarId: 'd', name: ' ' })).toBe(
      'template.nameMissing',
    )
    expect(refusalOf(saved, renameTemplate, { templateId, name: ' ' })).toBe('template.nameMissing')
    expect(refusalOf(saved, renameTemplate, { templateId, name: 'x'.repeat(201) })).toBe(
      'template.invalidField',
    )
    expect(refusalOf(saved, removeTemplate, { templateId: 'x' })).toBe('template.unknown')
  })
})
