/** A link to the mail program: nothing of a message is lost without being told. */
import { mailLink } from '@/ui/mail/mailLink'
import { describe, expect, it } from 'vitest'

const mail = { addresses: ['ane@by.dk'], subject: 'Dine møder & tider', text: 'Kære Ane\nÆbler?' }

describe('a link that opens a message', () => {
  it('carries receiver, subject and text with every letter', () => {
    const { href, whole } = mailLink(mail)
    expect(whole).toBe(true)
    const url = new URL(href)
    expect(url.pathname).toBe(encodeURIComponent('ane@by.dk'))
    expect(url.searchParams.get('subject')).toBe('Dine møder & tider')
    expect(url.searchParams.get('body')).toBe('Kære Ane\r\nÆbler?')
  })

  it('hides several receivers from each other', () => {
    const url = new URL(mailLink({ ...mail, addresses: ['ane@by.dk', 'bo@by.dk'] }).href)
    expect(url.pathname).toBe('')
    expect(url.searchParams.get('bcc')).toBe('ane@by.dk,bo@by.dk')
  })

  it('leaves out the addresses before the text when both are too long', () => {
    const addresses = Array.from({ length: 200 }, (_, index) => `leder${index}@kommune.dk`)
    const { href, whole } = mailLink({ ...mail, addresses })
    expect(whole).toBe(false)
    expect(new URL(href).searchParams.has('bcc')).toBe(false)
    expect(new URL(href).searchParams.get('body')).toContain('Æbler')
  })

  it('says when even the text is too long, and keeps the subject', () => {
    const { href, whole } = mailLink({ ...mail, text: 'å'.repeat(1000) })
    expect(whole).toBe(false)
    expect(new URL(href).searchParams.get('subject')).toBe('Dine møder & tider')
    expect(new URL(href).searchParams.has('body')).toBe(false)
  })
})
