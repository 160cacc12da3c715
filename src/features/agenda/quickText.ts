/** Reads an item as it is typed or pasted: "12.00 Frokost 45", "9.00-9.30 Velkomst", "Dialog 30 min". */
import { itemKinds, mostMinutes, type ItemKind } from '@/domain/agenda/agenda'
import { minutesOf, type LocalTime } from '@/domain/shared/day'
import { t } from '@/text/t'
import { readTime } from '@/ui/date/timeText'

export interface QuickItem {
  readonly title: string
  readonly kind: ItemKind
  readonly minutes: number
  /** Given only where the item would not begin then by itself. */
  readonly fixedStart: LocalTime | null
  /** Lines below the title that came along in a paste. */
  readonly purpose: string
}

/** Where nothing else is said. */
const usualMinutes: Partial<Record<ItemKind, number>> = {
  welcome: 15,
  checkIn: 15,
  break: 15,
  closing: 15,
  movement: 15,
}
const otherwiseMinutes = 30

const clock = String.raw`(?:kl\.?\s*)?(\d{1,2}(?:[.:]\d{2})|\d{1,2}(?=\s*[-–]\s*\d))`
const inFront = new RegExp(
  String.raw`^\s*${clock}(?:\s*[-–]\s*(\d{1,2}(?:[.:]\d{2})?))?\s*[:.,;|\t]?\s*`,
  'i',
)
const behind = /[\s,(]+(\d{1,4})\s*(?:min(?:\.|utter|utes)?|m|')?\)?\s*$/i
const hoursBehind = /[\s,(]+(\d{1,2})(?:[.,](5))?\s*(?:timer?|t|hours?|h)\.?\)?\s*$/i

interface Read {
  readonly title: string
  readonly start: LocalTime | null
  readonly minutes: number | null
  /** Whether it was given an end before its start. */
  readonly endsEarly: boolean
}

function read(line: string): Read {
  const front = inFront.exec(line)
  const start = front ? readTime(front[1] ?? '') : null
  const end = start !== null && front?.[2] ? readTime(front[2]) : null
  const rest = start !== null && front ? line.slice(front[0].length) : line
  const span = start !== null && end !== null ? minutesOf(end) - minutesOf(start) : 0
  const told = span > 0 ? { title: rest.trim(), minutes: span } : lengthBehind(rest.trim())
  return { ...told, start, endsEarly: span < 0 }
}

function lengthBehind(text: string): { title: string; minutes: number | null } {
  const hours = hoursBehind.exec(text)
  if (hours && hours.index > 0) {
    const minutes = Number(hours[1]) * 60 + (hours[2] ? 30 : 0)
    return { title: text.slice(0, hours.index), minutes }
  }
  const match = behind.exec(text)
  // A year or a number of something is no length; five minutes is what people count in.
  const minutes = match ? Number(match[1]) : 0
  const written = match !== null && /[a-zæøå'’)]\s*$/i.test(match[0])
  if (!match || match.index === 0 || minutes > mostMinutes) return { title: text, minutes: null }
  if (!written && minutes % 5 !== 0) return { title: text, minutes: null }
  return { title: text.slice(0, match.index), minutes }
}

/** The kind that the words of a title speak of. */
export function kindOfTitle(title: string): ItemKind {
  const words = title.toLocaleLowerCase('da')
  const tells = (list: string) => list.split(', ').some((word) => beginsAWord(words, word))
  for (const [kind, list] of Object.entries(t.agenda.kindWords)) {
    if (tells(list)) return itemKinds.find((known) => known === kind) ?? 'other'
  }
  return 'other'
}

function beginsAWord(text: string, word: string): boolean {
  const at = text.indexOf(word)
  if (at < 0) return false
  const before = text[at - 1]
  // Danish puts words together: a kaffepause is a pause, but an oplægsholder gives no break.
  return before === undefined || !/\p{L}/u.test(before) || at + word.length === text.length
}

/** Whether a line gives an end that lies before its start. */
export function endsTooEarly(line: string): boolean {
  return read(line).endsEarly
}

/**
 * The item that a line tells of, or null when it has no title.
 * @param follows when it would begin by itself; null when that is not known
 */
export function readQuickItem(line: string, follows: LocalTime | null): QuickItem | null {
  const { title, start, minutes } = read(line)
  if (title === '') return null
  const kind = kindOfTitle(title)
  return {
    title,
    kind,
    minutes: minutes ?? usualMinutes[kind] ?? otherwiseMinutes,
    fixedStart: start === follows ? null : start,
    purpose: '',
  }
}

/**
 * The items of a pasted programme. When some lines begin with a time, a line without belongs to the
 * item above it, and an item lasts until the next begins.
 */
export function readProgramme(text: string, follows: LocalTime | null): QuickItem[] {
  const lines = text
    .split(/\r?\n/)
    .map((line) => line.replace(/\t+/g, ' ').trim())
    .filter((line) => line !== '')
  const timed = lines.some((line) => inFront.test(line))
  const found: (Read & { purpose: string[] })[] = []
  for (const line of lines) {
    const item = read(line)
    const above = found.at(-1)
    if (timed && item.start === null && above) {
      if (above.title === '') found[found.length - 1] = { ...above, title: line }
      else above.purpose.push(line)
    } else found.push({ ...item, purpose: [] })
  }
  return placed(found, follows)
}

function placed(
  found: readonly (Read & { purpose: readonly string[] })[],
  follows: LocalTime | null,
): QuickItem[] {
  let clockNow = follows === null ? null : minutesOf(follows)
  return found.flatMap(({ title, start, minutes, purpose }, index) => {
    if (title === '') return []
    const kind = kindOfTitle(title)
    const next = found[index + 1]?.start ?? null
    const begins = start === null ? clockNow : minutesOf(start)
    const until = next !== null && begins !== null ? minutesOf(next) - begins : 0
    const endsTheDay = kind === 'closing' && index === found.length - 1 && start !== null
    const usual = endsTheDay ? 0 : (usualMinutes[kind] ?? otherwiseMinutes)
    const own = minutes ?? (until > 0 ? until : usual)
    const fixedStart = start !== null && begins !== clockNow ? start : null
    clockNow = begins === null ? null : begins + own
    return [{ title, kind, minutes: own, fixedStart, purpose: purpose.join('\n') }]
  })
}
