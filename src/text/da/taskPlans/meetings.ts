/** Plans for the board's seminars and meetings, where cases, deadlines and guests fill more than the room. */
import { planTask, type PlanTask } from '../../planTask'

export const boardSeminar: readonly PlanTask[] = [
  planTask(
    84,
    'Aftal formål og spørgsmål med kommunaldirektøren',
    'Hvad skal være besluttet, når vi går hjem?',
    'Hvad fulgte vi ikke op på sidst?',
  ),
  planTask(77, 'Bestil et sted, hvor man kan tænke i fred', 'Lokale til gruppearbejde', 'Mad'),
  planTask(70, 'Vælg, hvem der inviteres med, og hvornår på dagen', 'Sekretariatschefer', 'Gæster'),
  planTask(56, 'Spørg oplægsholdere og gæster'),
  planTask(42, 'Lav udkast til programmet', 'Tid til samtale efter hvert oplæg'),
  planTask(35, 'Bed om bidrag fra forvaltningerne', 'Højst to sider', 'Frist for aflevering'),
  planTask(21, 'Gennemgå programmet med kommunaldirektøren'),
  planTask(14, 'Send programmet til direktionen, og tiderne til gæsterne'),
  planTask(7, 'Send bilag', 'Læst igennem', 'Lukkede bilag kun til direktionen'),
  planTask(3, 'Gør materialer klar', 'Udskrifter', 'Spørgsmål til drøftelserne'),
  planTask(-2, 'Skriv aftaler og beslutninger rent', 'Navn og frist på hver'),
  planTask(-7, 'Fortæl chefgruppen, hvad der blev besluttet'),
  planTask(-30, 'Sæt opfølgning på et direktionsmøde'),
]

export const groupManagementMeeting: readonly PlanTask[] = [
  planTask(42, 'Find de emner, der angår alle', 'Spørg begge forvaltninger'),
  planTask(35, 'Aftal dagsorden med formanden for mødet'),
  planTask(
    28,
    'Bed dem, der har et punkt, om et kort oplæg',
    'Hvad skal koncernledelsen svare på?',
  ),
  planTask(21, 'Bestil lokale og forplejning'),
  planTask(14, 'Saml bilagene', 'Mangler der nogen?'),
  planTask(7, 'Send dagsorden og bilag'),
  planTask(2, 'Tal punkterne igennem med formanden', 'Tid til hvert punkt'),
  planTask(0, 'Skriv beslutninger ned undervejs'),
  planTask(-2, 'Send referat', 'Hvem gør hvad hvornår?'),
  planTask(-14, 'Spørg til de aftaler, der har frist'),
]

export const boardMeeting: readonly PlanTask[] = [
  planTask(28, 'Spørg, hvilke sager der skal med'),
  planTask(21, 'Bed sagsbehandlerne om udkast', 'Indstilling', 'Bilag', 'Åben eller lukket'),
  planTask(14, 'Gennemgå udkastene', 'Er det klart, hvad der skal besluttes?'),
  planTask(10, 'Læg dagsordenen, og giv gæster et tidspunkt'),
  planTask(7, 'Gør sagerne færdige'),
  planTask(5, 'Send dagsorden og bilag til direktionen'),
  planTask(4, 'Send tiden til dem, der kun er med på et punkt'),
  planTask(1, 'Tjek lokale, skærm og opkald'),
  planTask(-1, 'Skriv beslutningerne ind i sagerne'),
  planTask(-3, 'Giv besked til dem, der har fået en bestilling', 'Hvad og hvornår'),
]
