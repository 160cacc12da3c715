/** Plans for the days that gather leaders: the whole organisation, one administration, one unit. */
import { planTask, type PlanTask } from '../../planTask'

export const leaderDay: readonly PlanTask[] = [
  planTask(
    210,
    'Find dato, og meld den ud',
    'Tjek ferier og andre store møder',
    'Send "sæt kryds i kalenderen"',
  ),
  planTask(
    196,
    'Bestil et sted med plads til alle',
    'Plads til runde borde',
    'Adgang for kørestol og teleslynge',
    'Parkering og bus',
  ),
  planTask(
    182,
    'Læg tema-forslag frem for direktionen',
    'To til fire temaer at vælge imellem',
    'Hvad skal være anderledes bagefter?',
  ),
  planTask(168, 'Beslut temaet, og skriv formålet ned'),
  planTask(
    161,
    'Saml arbejdsgruppen, og vælg en tovholder',
    'Med fra begge forvaltninger',
    'Aftal møder frem til dagen',
  ),
  planTask(
    154,
    'Spørg oplægsholderne',
    'Hvem ude fra, og hvem af vores egne?',
    'Spørg om pris og ledige dage',
  ),
  planTask(126, 'Lav aftale med oplægsholderne', 'Honorar og rejse', 'Emne og længde'),
  planTask(
    98,
    'Bed om cases fra egen praksis',
    'Hvad leder vi efter, og hvornår er fristen?',
    'Hvem spørger i hver forvaltning?',
  ),
  planTask(84, 'Læg det første udkast til programmet'),
  planTask(
    70,
    'Send invitationen',
    'Formål, tid og sted',
    'Frist for svar',
    'Spørg om mad og særlige behov',
  ),
  planTask(
    56,
    'Vælg cases, og forbered dem, der fortæller',
    'Tilladelse fra alle, der er med i historien',
    'Prøv fortællingen af',
  ),
  planTask(
    35,
    'Gør programmet færdigt, og gennemgå det med alle, der er på',
    'Tider minut for minut',
    'Hvem siger goddag og farvel?',
  ),
  planTask(21, 'Send programmet ud', 'Hvad skal man læse eller tænke over inden?'),
  planTask(
    14,
    'Lav bordplanen, og bestil mad',
    'Endeligt antal til køkkenet',
    'Særlig kost',
    'Navneskilte',
  ),
  planTask(
    7,
    'Pak materialer, og prøv teknikken',
    'Mikrofoner og skærm',
    'Papir, tuscher og tape',
    'Udskrifter',
  ),
  planTask(-1, 'Send tak og spørgeskema', 'Tak til oplægsholdere og casefortællere'),
  planTask(
    -14,
    'Saml op med direktionen og arbejdsgruppen',
    'Hvad siger svarene?',
    'Hvad gør vi videre med?',
    'Hvad skal huskes til næste år?',
  ),
]

export const administrationDay: readonly PlanTask[] = [
  planTask(140, 'Aftal dato med direktøren, og meld den ud'),
  planTask(126, 'Find et sted', 'Gerne hos en af vores egne institutioner', 'Bestil lokale og mad'),
  planTask(
    112,
    'Beslut temaet med chefgruppen',
    'Hvad fylder i forvaltningen lige nu?',
    'Hvordan hænger det sammen med fælles lederdag?',
  ),
  planTask(98, 'Find en lille arbejdsgruppe af chefer og ledere'),
  planTask(91, 'Spørg oplægsholder, eller find en af vores egne'),
  planTask(63, 'Lav udkast til programmet', 'Tid til at mødes på tværs af fagområder'),
  planTask(49, 'Send invitation til forvaltningens ledere', 'Frist for svar'),
  planTask(28, 'Forbered direktørens åbning'),
  planTask(21, 'Aftal, hvem der står for hvert punkt', 'Spørgsmål til drøftelserne'),
  planTask(14, 'Send programmet ud'),
  planTask(7, 'Meld antal til køkkenet, og lav grupper'),
  planTask(3, 'Saml materialer, og tjek lokalet'),
  planTask(-2, 'Spørg deltagerne, hvad de tog med hjem'),
  planTask(-10, 'Følg op i chefgruppen', 'Aftaler med navn og frist'),
]

export const localSeminar: readonly PlanTask[] = [
  planTask(84, 'Aftal dato, og sørg for, at driften er dækket', 'Hvem passer huset imens?'),
  planTask(70, 'Spørg ledergruppen, hvad de har brug for'),
  planTask(63, 'Vælg tema og formål'),
  planTask(56, 'Find et sted væk fra hverdagen', 'Lokale og forplejning'),
  planTask(42, 'Find en, der kan styre processen', 'En kollega, HR eller en ude fra'),
  planTask(28, 'Læg programmet'),
  planTask(21, 'Send invitation med program', 'Er der noget, man skal forberede?'),
  planTask(7, 'Saml materialer', 'Spørgsmål på papir', 'Tavle, tuscher og sedler'),
  planTask(2, 'Gennemgå dagen med den, der styrer processen'),
  planTask(-3, 'Skriv aftalerne rent, og del dem'),
  planTask(-60, 'Følg op på aftalerne på et ledermøde'),
]
