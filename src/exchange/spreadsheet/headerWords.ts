/** The Danish and English words that columns go by, and the words that keep a column out. */
import { foldedWords } from '@/domain/shared/foldText'
import type { ImportField, SensitiveReason } from './fields'
import { groupBy } from '@/domain/shared/groupBy'

/** Most telling word first: when two columns want the same field, the earlier word wins. */
const fieldWords: Readonly<Record<ImportField, string>> = {
  employeeNumber:
    'medarbejdernr, medarbejdernummer, medarbejder nr, medarbejder nummer, medarb nr, medarbejder id, medarbejderid, ansættelsesnr, ansættelsesnummer, tjenestenr, tjenestenummer, lønnummer, lønnr, personalenummer, personalenr, employee number, employee no, employee id, staff number, staff id, personnel number',
  name: 'navn, fulde navn, medarbejdernavn, ledernavn, lederens navn, navn på leder, medarbejderens navn, deltagernavn, name, full name, employee name, leader name, deltager, medarbejder, leder, employee, leader, person',
  firstName: 'fornavn, fornavne, first name, firstname, given name, given names',
  lastName: 'efternavn, efternavne, last name, lastname, surname, family name',
  title:
    'stilling, stilling titel, titel, stillingsbetegnelse, stillingsnavn, jobtitel, job title, title, position, funktion, stillingskategori',
  administration:
    'forvaltning, forvaltningsområde, direktørområde, magistrat, administration, directorate',
  unit: 'center afdeling, center, centre, fagcenter, afdeling, organisatorisk enhed, organisationsenhed, enhed, unit, department, division, organisation, område, fagområde, sektor, afsnit',
  workplace:
    'arbejdssted, arbejdsplads, tjenestested, workplace, work place, place of work, location, lokation, site, institution, skole, sted, matrikel, afdeling, enhed, unit, department',
  email:
    'e mail, email, mail, mailadresse, e mailadresse, e mail adresse, emailadresse, email adresse, mail adresse, arbejdsmail, arbejds e mail, e post, email address, e mail address, work email, upn',
  phone:
    'telefon, tlf, telefonnr, telefonnummer, tlf nr, telefon nr, arbejdstelefon, mobil, mobiltelefon, mobilnr, mobilnummer, mobil nr, direkte nummer, direkte telefon, phone, phone number, telephone, mobile, mobile phone, cell phone, work phone',
  leaderOf: 'leder for, leder af, ledelsesområde, ansvarsområde, leader of, leads, manager of',
  manager:
    'nærmeste leder, nærmeste chef, nærmeste leders navn, overordnet, foresat, refererer til, line manager, manager, reports to, supervisor, chef, leder',
  level:
    'ledelsesniveau, lederniveau, niveau, leader level, management level, level, ledelseslag, ledertype',
  employees:
    'antal medarbejdere, antal ansatte, medarbejdere, ansatte, ledelsesspænd, number of employees, employees, headcount, span of control',
  employmentRate:
    'beskæftigelsesgrad, ansættelsesgrad, stillingsprocent, grad, beskæftigelsesprocent, employment rate, fte, working time percentage',
  hiredOn:
    'ansat dato, ansættelsesdato, ansat siden, ansat, ansat den, tiltrådt, tiltrædelsesdato, tiltrædelse, startdato, anciennitetsdato, hired on, hired, hire date, date of hire, start date, employed since',
  deputyOf: 'stedfortræder for, souschef for, deputy of, deputy for',
  tags: 'mærker, mærkater, etiketter, tags, labels',
  absentDays:
    'kan ikke, kan ikke komme, kan ikke deltage, forhindret, forhindret dage, forhindringer, ikke til rådighed, optaget, absent, absent days, absences, unavailable, cannot come, not available',
}

/** Patterns over folded words. The first that fits gives the reason. */
const sensitiveWords: readonly (readonly [SensitiveReason, RegExp])[] = [
  ['cpr', /\b(cpr\w*|personnummer|personnr|social security|ssn|national id)\b/],
  [
    'health',
    /\b(syg\w*|helbred\w*|diagnose\w*|graviditet|barsel\w*|orlov\w*|allergi\w*|diaet\w*|fravaer\w*|health|sick\w*|allerg\w+|dietary|disability|handicap)\b/,
  ],
  [
    'birthday',
    /\b(foedt|foedsels\w*|alder|birth\w*|date of birth|age|rund dag|runde foedselsdage)\b/,
  ],
  ['gender', /\b(koen|gender|sex)\b/],
  [
    'nationality',
    /\b(nationalitet|statsborger\w*|etnicitet|religion|nationality|citizenship|ethnicity|opholdstilladelse)\b/,
  ],
  ['union', /\b(fagforening\w*|fagforbund|forbund|overenskomst\w*|a kasse|union|trade union)\b/],
  [
    'family',
    /\b(paaroerende|civilstand|aegtefaelle|boern|next of kin|marital status|spouse|children)\b/,
  ],
  ['criminalRecord', /\b(straffeattest\w*|boerneattest\w*|criminal record)\b/],
  [
    'privateContact',
    /\b(privat\w*|hjemme\w*|adresse|vejnavn|postnr|postnummer|bopael\w*|home|private|address|street|zip|zip code|postal code)\b/,
  ],
  [
    'salary',
    /\b(loen|loen(trin|ramme|gruppe|klasse|form|art)\w*|(aars|maaneds|brutto|netto|grund|time)loen\w*|tillaeg\w*|pension\w*|bonus|(bank)?konto\w*|nemkonto|bank|registreringsnummer|skat\w*|salary|wage|pay|pay grade|pension|bank account|iban)\b/,
  ],
  ['freeText', /\b(bemaerkning\w*|note|noter|kommentar\w*|notat\w*|remarks?|comments?|notes)\b/],
]

export interface FieldWish {
  readonly field: ImportField
  /** Smaller is surer. Words that only appear inside a longer header come last. */
  readonly rank: number
}

interface Phrase extends FieldWish {
  readonly words: string
}

const phrases: readonly Phrase[] = Object.entries(fieldWords).flatMap(([field, words]) =>
  words
    .split(',')
    .map((word, rank) => ({ field: field as ImportField, words: foldedWords(word), rank })),
)
const phrasesByWords = groupBy(phrases, ({ words }) => words)

/** A word inside a longer header weighs less than any whole one, and a longer word weighs more. */
const insideRank = 200
const shortestInside = 4

/** What a header may mean, surest first; nothing for a word we do not know. */
export function wishesOf(header: string): readonly FieldWish[] {
  const words = foldedWords(header)
  const whole = phrasesByWords.get(words)
  if (whole) return whole
  return phrases
    .filter((phrase) => phrase.words.length >= shortestInside)
    .filter((phrase) => ` ${words} `.includes(` ${phrase.words} `))
    .map(({ field, words: inside }) => ({ field, rank: insideRank - inside.length }))
    .sort((a, b) => a.rank - b.rank)
}

/** Why a column with this header (under this group header) is not for us, or null. */
export function sensitiveReasonOf(header: string, group = ''): SensitiveReason | null {
  const words = foldedWords(header)
  const inPrivateGroup = /\bprivat\w*\b/.test(foldedWords(group))
  if (inPrivateGroup) return 'privateContact'
  if (phrasesByWords.has(words)) return null
  return sensitiveWords.find(([, pattern]) => pattern.test(words))?.[0] ?? null
}

/** Whether the header is one of ours as a whole: a word inside a sentence is not enough. */
export function isKnownHeader(text: string): boolean {
  const words = foldedWords(text)
  return phrasesByWords.has(words) || runningNumberWords.has(words)
}

export const runningNumberWords: ReadonlySet<string> = new Set(
  ['lb nr', 'løbenr', 'løbenummer', 'løbe nr', 'lbnr', 'row', 'række', 'no'].map(foldedWords),
)
/** Words that say no more than "number"; the content decides which. */
export const bareNumberWords: ReadonlySet<string> = new Set(['nr', 'nummer', 'id', 'number'])
