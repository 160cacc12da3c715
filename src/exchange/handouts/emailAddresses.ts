/** E-mail addresses ready to paste into the address line of a message. */
import type { HandoutPerson } from '@/domain/distribution/handoutDays'

export interface EmailAddresses {
  /** Each address once, as it was first written. */
  readonly addresses: readonly string[]
  /** Separated by `; `, as Outlook wants them; each address once. */
  readonly line: string
  readonly count: number
  /** Names of those without a usable address. */
  readonly missing: readonly string[]
}

/** A separator or line break inside an address would smuggle in another receiver. */
const address = /^[^\s;,<>"@]+@[^\s;,<>"@]+$/

export function emailAddresses(
  people: readonly Pick<HandoutPerson, 'name' | 'email'>[],
): EmailAddresses {
  const found = new Map<string, string>()
  const missing: string[] = []
  for (const { name, email } of people) {
    const trimmed = email.trim()
    if (address.test(trimmed)) found.set(trimmed.toLowerCase(), trimmed)
    else missing.push(name)
  }
  const addresses = [...found.values()]
  return { addresses, line: addresses.join('; '), count: addresses.length, missing }
}
