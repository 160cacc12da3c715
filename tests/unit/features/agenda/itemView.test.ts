import { keepEqualViews, type ItemView } from '@/features/agenda/itemView'
import { describe, expect, it } from 'vitest'

const view = (id: string, time: string): ItemView => ({
  id,
  kind: 'talk',
  title: 'Oplæg',
  name: 'Oplæg',
  closed: false,
  minutes: 30,
  time,
  fixed: '',
  circle: '',
  people: '',
  content: '',
  concern: '',
  concernTone: 'neutral',
  within: false,
  label: '',
})

describe('the views of rows', () => {
  it('are the same objects until something about them differs', () => {
    const keep = keepEqualViews()
    const first = keep([view('a', '9.00-9.30'), view('b', '9.30-10.00')])
    const second = keep([view('a', '9.00-9.30'), view('b', '9.40-10.10')])
    expect(second.get('a')).toBe(first.get('a'))
    expect(second.get('b')).not.toBe(first.get('b'))
  })
})
