/** What a seminar is called where its day stands beside it. */
import { t, type Catalogue } from './t'

interface Titled {
  readonly title: string
  readonly kind: keyof Catalogue['seminars']['kinds']
}

/** Its own title, or the series it is a part of, or its kind. */
export function seminarTitle(seminar: Titled, seriesName: string | undefined): string {
  return seminar.title || seriesName || t.seminars.kinds[seminar.kind]
}
