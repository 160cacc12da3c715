/** Local time in a zone against moments in UTC, by the zone data that browser and Node bring. */

/** `YYYY-MM-DDTHH:MM:SS` on the clock of some zone. */
export type WallTime = string
/** Milliseconds since 1970 in UTC. */
export type Moment = number

export const home = 'Europe/Copenhagen'

/** Outlook's names for zones. Source: Unicode CLDR, windowsZones.xml (territory 001 or Denmark). */
const windowsZones: Readonly<Record<string, string>> = {
  'romance standard time': 'Europe/Copenhagen',
  'w. europe standard time': 'Europe/Berlin',
  'central europe standard time': 'Europe/Budapest',
  'central european standard time': 'Europe/Warsaw',
  'gmt standard time': 'Europe/London',
  'greenwich standard time': 'Atlantic/Reykjavik',
  'fle standard time': 'Europe/Kyiv',
  'gtb standard time': 'Europe/Bucharest',
  'e. europe standard time': 'Europe/Chisinau',
  'greenland standard time': 'America/Nuuk',
  'russian standard time': 'Europe/Moscow',
  'turkey standard time': 'Europe/Istanbul',
  'eastern standard time': 'America/New_York',
  'central standard time': 'America/Chicago',
  'mountain standard time': 'America/Denver',
  'pacific standard time': 'America/Los_Angeles',
  'india standard time': 'Asia/Kolkata',
  'china standard time': 'Asia/Shanghai',
  utc: 'UTC',
}

/** The zone that a TZID names, or null when it is unknown. */
export function zoneNamed(tzid: string): string | null {
  const name = tzid.trim().replace(/^"|"$/g, '')
  const windows = windowsZones[name.toLowerCase()]
  if (windows) return windows
  // "/mozilla.org/20050126_1/Europe/Copenhagen" and "(UTC+01:00) Brussels, Copenhagen, Madrid".
  const tail = /[A-Za-z_]+\/[A-Za-z_/+-]+$/.exec(name)?.[0] ?? name
  if (isKnown(tail)) return tail
  return name.includes('Copenhagen') ? home : null
}

const clocks = new Map<string, Intl.DateTimeFormat>()

function isKnown(zone: string): boolean {
  try {
    clockOf(zone)
    return true
  } catch {
    return false
  }
}

/** Swedish writes times in the order of ISO 8601, so the text needs no taking apart. */
function clockOf(zone: string): Intl.DateTimeFormat {
  const known = clocks.get(zone)
  if (known) return known
  const clock = new Intl.DateTimeFormat('sv-SE', {
    timeZone: zone,
    dateStyle: 'short',
    timeStyle: 'medium',
  })
  clocks.set(zone, clock)
  return clock
}

export function wallTimeAt(moment: Moment, zone: string): WallTime {
  return clockOf(zone).format(moment).replace(' ', 'T')
}

/**
 * The moment when a clock in the zone shows the wall time. In the hour that comes twice in autumn the
 * first one is meant; in the hour missing in spring the clock has not been put forward yet
 * (RFC 5545, 3.3.5).
 */
export function momentOf(wall: WallTime, zone: string): Moment {
  const asUtc = Date.parse(`${wall}Z`)
  const before = asUtc - offsetAt(asUtc - 86_400_000, zone)
  const after = asUtc - offsetAt(asUtc + 86_400_000, zone)
  if (wallTimeAt(before, zone) === wall) return before
  return wallTimeAt(after, zone) === wall ? after : before
}

function offsetAt(moment: Moment, zone: string): number {
  return Date.parse(`${wallTimeAt(moment, zone)}Z`) - moment
}
