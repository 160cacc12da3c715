/** What the leader day of the example is about: four themes to choose among, and what came before. */
import type { Seminar } from '../../seminars/seminar'
import { addDays } from '../../shared/day'
import { rankAt } from '../../shared/rank'
import type { ThemeChoice } from '../../themes/theme'
import type { ExampleMaker } from '../exampleMaker'
import type { BuiltTheme, ExampleThemes } from './exampleThemes'

const daysSinceDecision = 17
const daysSinceOldest = 900

export function addLeaderDayChoices(
  maker: ExampleMaker,
  next: Seminar,
  last: Seminar,
  themes: ExampleThemes,
): void {
  let place = 0
  const choose = ({ theme }: BuiltTheme, about: Partial<ThemeChoice>) =>
    maker.add('themeChoices', { themeId: theme.id, rank: rankAt((place += 1)), ...about })
  const [decided, stay, early, less] = themes.candidates as readonly [
    BuiltTheme,
    BuiltTheme,
    BuiltTheme,
    BuiltTheme,
  ]
  const decidedOn = addDays(maker.today, -daysSinceDecision)
  choose(decided, {
    seminarId: next.id,
    status: 'decided',
    decidedOn,
    wording:
      'Direktionen vælger »Opgaven mellem os«. Dagen skal bygges over vores egne eksempler, og ' +
      'hver leder skal gå hjem med en aftale med en leder fra en anden enhed.',
  })
  choose(stay, { seminarId: next.id })
  choose(early, { seminarId: next.id })
  choose(less, {
    seminarId: next.id,
    status: 'declined',
    decidedOn,
    wording: 'Tages op på chefforum i stedet.',
  })
  const [direction, courage] = themes.earlier as readonly [BuiltTheme, BuiltTheme]
  choose(courage, {
    seminarId: last.id,
    status: 'decided',
    decidedOn: addDays(last.day, -150),
    wording: 'Temaet er modet til at vælge. Oplægget skal komme fra en helt anden verden.',
    score: 4.3,
    evaluation: 'Oplægget ramte. Gruppearbejdet gav for lidt, fordi bordene kendte hinanden.',
  })
  choose(direction, {
    occasion: 'Fælles lederdag',
    heldOn: addDays(maker.today, -daysSinceOldest),
    status: 'decided',
    score: 3.8,
    evaluation: 'God start. Mange efterlyste noget, de kunne bruge samme uge.',
  })
  choose(early, {
    occasion: 'Lederdag i Børn og Kultur',
    heldOn: addDays(maker.today, -560),
    status: 'decided',
    score: 4.6,
    evaluation: 'Øvelserne i tre og tre var det, folk talte om bagefter.',
  })
}
