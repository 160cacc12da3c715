/** A link that opens a message in the mail program of the machine (RFC 6068). */

export interface Mail {
  readonly addresses: readonly string[]
  readonly subject: string
  readonly text: string
}

/** Windows hands no longer links than these to a mail program. */
const longestLink = 2000

/**
 * As much of the message as a link can carry; what is left out has to be pasted. Several receivers
 * get a hidden copy each, so that nobody is handed the addresses of the others.
 */
export function mailLink({ addresses, subject, text }: Mail): { href: string; whole: boolean } {
  const fields = [`subject=${encodeURIComponent(subject)}`]
  const body = `body=${encodeURIComponent(text.replaceAll(/\r?\n/g, '\r\n'))}`
  const receivers = addresses.map(encodeURIComponent).join(',')
  const [to, hidden] = addresses.length === 1 ? [receivers, ''] : ['', receivers]
  const links = [
    [...fields, ...(hidden ? [`bcc=${hidden}`] : []), body],
    [...fields, body],
    fields,
  ].map((parts) => `mailto:${to}?${parts.join('&')}`)
  const whole = links[0] ?? ''
  if (whole.length <= longestLink) return { href: whole, whole: true }
  return { href: links.find((link) => link.length <= longestLink) ?? 'mailto:', whole: false }
}
