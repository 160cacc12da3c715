/** The sentences about a distribution, approved as a planner reads them, in both languages. */
import { da, type Catalogue } from '@/text/da'
import { en } from '@/text/en'
import { expect, test } from 'vitest'

interface Words {
  readonly title: string
  readonly pair: string
  readonly three: string
  readonly day: string
  readonly other: string
  readonly longDay: string
  readonly span: string
  readonly days: string
  readonly points: string
  readonly percent: string
  readonly half: string
}

const danish: Words = {
  title: 'Fordelingen i ord',
  pair: 'Anna Berg og Bo Dahl',
  three: 'Anna Berg, Bo Dahl og Carl Friis',
  day: '9. marts',
  other: '16. marts',
  longDay: 'mandag den 16. marts 2026',
  span: '10.00-15.00',
  days: '9. marts og 16. marts',
  points: '4,5',
  percent: '1,2 %',
  half: '50 %',
}

const english: Words = {
  title: 'The distribution in words',
  pair: 'Anna Berg and Bo Dahl',
  three: 'Anna Berg, Bo Dahl and Carl Friis',
  day: '9 March',
  other: '16 March',
  longDay: 'Monday 16 March 2026',
  span: '10:00-15:00',
  days: '9 March and 16 March',
  points: '4.5',
  percent: '1.2%',
  half: '50%',
}

function rulesIn({ plain }: Catalogue['rules'], words: Words): string[] {
  const unit = 'Center for Børn'
  return [true, false].flatMap((hard) => [
    plain.together(words.pair, hard),
    plain.apart(words.pair, 2, hard),
    plain.apart(words.three, 3, hard),
    plain.deputyApart(hard),
    plain.deputyPair(words.pair, hard),
    plain.capCount(2, unit, hard),
    plain.capShare(words.half, plain.everyUnit, hard),
    plain.mustDay('Anna Berg', words.day, 1, hard),
    plain.mustDay(words.pair, words.days, 2, hard),
    plain.mustNotDay('Anna Berg', words.day, hard),
  ])
}

function sections({ distribution, rules }: Catalogue, words: Words): [string, string[]][] {
  const { explain, consequence, balance, bound } = distribution
  const { warning, repair, message, dayNews } = distribution
  const { day, other, days, points } = words
  const rule = rules.plain.apart(words.pair, 2, true)
  const unit = balance.from('Velfærdsforvaltningen')
  return [
    [
      'explain',
      [
        explain.pinned('Anna Berg', day),
        explain.onlyDay('Anna Berg', day),
        explain.possibleDays('Anna Berg', 4, 6),
        explain.absentOn('Anna Berg', days),
        explain.notEligibleOn('Anna Berg', day),
        explain.full(days),
      ],
    ],
    [
      'consequence',
      [
        consequence.seats(36, 35),
        consequence.over(1),
        consequence.over(2),
        consequence.absent,
        consequence.notEligible,
        consequence.breaks(rule),
        consequence.mends(rule),
        consequence.stillBreaks(rule),
        consequence.better(points),
        consequence.worse(points),
        consequence.same,
      ],
    ],
    [
      'balance',
      [
        balance.high(2, unit),
        balance.low(3, unit),
        balance.high(1, unit),
        balance.high(1, balance.fromNowhere),
        balance.low(1, balance.workplaceUnknown),
        ...Object.values(balance.levels).map((whom) => balance.high(2, whom)),
        ...Object.values(balance.seniority).map((whom) => balance.low(2, whom)),
        balance.ok,
        Object.values(balance.attributes).join(', '),
      ],
    ],
    ['bound', [bound.best, bound.within(words.percent)]],
    [
      'warning',
      [
        warning.absent,
        warning.notEligible,
        warning.outsideAudience,
        warning.ruleBroken(rule),
        warning.seatsOver(1),
        warning.seatsUnder(3),
        warning.noDayPossible,
      ],
    ],
    [
      'repair',
      [
        repair.declined(day),
        repair.lostDay(day),
        repair.new,
        repair.unplaced(day),
        repair.absent(day),
        repair.notEligible(day),
        repair.ruleBroken(rule),
      ],
    ],
    [
      'message',
      [
        message.invited(day),
        message.newDay(day, other),
        message.newDayForLostDay(day, other),
        message.noDay(day),
        message.lostDay(day),
        message.cancellationNoted(day),
        message.dayChanged(
          day,
          [
            dayNews.day(words.longDay),
            dayNews.time(words.span),
            dayNews.place('Salen'),
            dayNews.noPlace,
          ].join('. '),
        ),
        message.facilitates(day),
        message.facilitatesNoMore(day),
        message.facilitatedDayChanged(day, dayNews.place('Salen')),
        message.facilitatedDayLost(day),
      ],
    ],
    ['rules', rulesIn(rules, words)],
  ]
}

function printed(catalogue: Catalogue, words: Words): string {
  const blocks = sections(catalogue, words).map(
    ([name, lines]) => `${name}\n${lines.map((line) => `  ${line}`).join('\n')}`,
  )
  return `${words.title}\n\n${blocks.join('\n\n')}\n`
}

test('a planner reads the distribution in Danish', async () => {
  await expect(printed(da, danish)).toMatchFileSnapshot('../../approved/distribution.da.txt')
})

test('a planner reads the distribution in English', async () => {
  await expect(printed(en, english)).toMatchFileSnapshot('../../approved/distribution.en.txt')
})
