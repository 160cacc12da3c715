/** What counts as an e-mail address: strict enough to catch typing errors, no stricter. */

const address = /^[^\s@<>()[\]\\,;:"]+@[^\s@<>()[\]\\,;:"]+\.[^\s@<>()[\]\\,;:".]{2,}$/
/** RFC 5321, section 4.5.3.1.3. */
const longestAddress = 254

/** Whether the mailbox exists only the mail system knows. */
export function isEmailAddress(text: string): boolean {
  return text.length <= longestAddress && address.test(text)
}
