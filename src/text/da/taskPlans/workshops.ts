/** Plans for learning and talking together: academy workshops, forums of chiefs and of leaders. */
import { planTask, type PlanTask } from '../../planTask'

export const academyWorkshop: readonly PlanTask[] = [
  planTask(119, 'Beslut, hvad deltagerne skal kunne bagefter'),
  planTask(112, 'Bestil lokaler', 'Borde, der kan flyttes', 'Plads til grupper'),
  planTask(105, 'Aftal med underviseren', 'Indhold og form', 'Honorar'),
  planTask(84, 'Fordel lederne på dagene'),
  planTask(70, 'Send invitation med dag, tid og sted', 'Hvordan bytter man dag?'),
  planTask(49, 'Gennemgå programmet med underviseren', 'Øvelser fra deltagernes egen hverdag'),
  planTask(
    28,
    'Send forberedelse ud',
    'Højst en halv times læsning',
    'En situation fra egen praksis at tage med',
  ),
  planTask(21, 'Find nye deltagere til ledige pladser'),
  planTask(14, 'Lav grupper, og bestil mad', 'Bland enheder og niveauer', 'Særlig kost'),
  planTask(7, 'Send program og praktisk besked'),
  planTask(3, 'Pak materialer', 'Øvelsesark', 'Navneskilte', 'Deltagerliste'),
  planTask(-1, 'Send materialer og spørgeskema'),
  planTask(-10, 'Læs svarene, og ret næste hold til'),
  planTask(-42, 'Spørg deltagerne, hvad de har prøvet af'),
]

export const chiefForum: readonly PlanTask[] = [
  planTask(56, 'Vælg emner sammen med to af cheferne'),
  planTask(49, 'Bestil lokale', 'Gerne hos et af centrene på skift'),
  planTask(42, 'Find en chef, der fortæller fra egen praksis'),
  planTask(35, 'Spørg oplægsholder', 'Kort oplæg, god tid til spørgsmål'),
  planTask(28, 'Send invitation'),
  planTask(21, 'Læg programmet', 'Hvem styrer ordet?'),
  planTask(10, 'Send program og spørgsmål at tænke over'),
  planTask(5, 'Bestil kaffe og frokost'),
  planTask(2, 'Gør materialer klar'),
  planTask(-2, 'Send det vigtigste fra dagen til cheferne'),
  planTask(-14, 'Vælg, hvad der tages op næste gang'),
]

export const leaderForum: readonly PlanTask[] = [
  planTask(
    182,
    'Bestil kursussted med overnatning',
    'Værelser og fællesrum',
    'Frist for at afbestille',
  ),
  planTask(168, 'Meld begge datoer ud', 'Hvem dækker driften om natten?'),
  planTask(140, 'Beslut temaet og den røde tråd mellem de to dage'),
  planTask(133, 'Saml en arbejdsgruppe', 'Tovholder', 'En med ansvar for hver dag'),
  planTask(119, 'Spørg oplægsholdere til begge dage'),
  planTask(91, 'Lav aftale med oplægsholderne', 'Honorar, rejse og overnatning'),
  planTask(
    77,
    'Lav udkast til programmet',
    'Pauser og tid udendørs',
    'Aften: fælles, men ikke for langt',
  ),
  planTask(56, 'Send invitation', 'Overnatning: ja eller nej', 'Mad og særlige behov'),
  planTask(35, 'Meld deltagere og værelser til kursusstedet'),
  planTask(28, 'Aftal, hvem der styrer hvert punkt', 'Spørgsmål og metode'),
  planTask(21, 'Aftal kørsel', 'Hvem kan køre sammen?'),
  planTask(14, 'Send programmet ud'),
  planTask(7, 'Lav grupper til begge dage'),
  planTask(3, 'Pak materialer, og ring til kursusstedet'),
  planTask(-3, 'Send tak og spørgeskema'),
  planTask(-21, 'Saml op med arbejdsgruppen', 'Aftaler, der skal følges op'),
]
