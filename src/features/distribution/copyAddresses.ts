/** Copies the e-mail addresses of people and tells, in a message, who has none. */
import { emailAddresses } from '@/exchange/handouts/emailAddresses'
import { listed } from '@/text/formats'
import { t } from '@/text/t'
import { useToasts } from '@/ui'
import { copyText } from '@/ui/copyText'

/** More names than these nobody reads in a message. */
const mostNames = 8

export async function copyAddresses(
  people: readonly { readonly name: string; readonly email: string }[],
): Promise<void> {
  const toasts = useToasts()
  const { line, count, missing } = emailAddresses(people)
  if (count === 0) {
    toasts.show({ kind: 'warn', title: t.versions.copied.failed, text: t.versions.copied.none })
    return
  }
  if (!(await copyText(line))) {
    const text = t.versions.copied.failedText
    toasts.show({ kind: 'danger', title: t.versions.copied.failed, text })
    return
  }
  const without = missing.length > 0 ? ` ${t.versions.copied.missing(cut(missing))}` : ''
  toasts.show({
    kind: missing.length > 0 ? 'warn' : 'ok',
    title: t.versions.copied.title(count),
    text: `${t.versions.copied.paste}${without}`,
  })
}

function cut(names: readonly string[]): string {
  if (names.length <= mostNames) return listed(names)
  return listed([...names.slice(0, mostNames), `+${names.length - mostNames}`])
}
