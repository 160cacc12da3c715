/** What the themes of the example are about, in the words of its planners. */
import type { ExampleFocus } from './exampleFocus'

export interface ThemeText {
  readonly title: string
  readonly purpose: string
  readonly tags: readonly string[]
  readonly serves: keyof ExampleFocus | null
  readonly questions: readonly string[]
}

export const leaderDayThemes: readonly ThemeText[] = [
  {
    title: 'Opgaven mellem os',
    purpose:
      'De sværeste opgaver ligger, hvor ingen enhed har dem alene. Vi øver os i at tage dem ' +
      'sammen, før borgeren selv må bære dem fra dør til dør.',
    tags: ['samarbejde', 'på tværs'],
    serves: 'acrossUnits',
    questions: [
      'Hvilken opgave falder oftest ned mellem dig og nabolederen?',
      'Hvad kan I to beslutte uden at spørge nogen?',
      'Hvordan mærker borgeren, at I har talt sammen?',
      'Hvad gør du, når jeres mål trækker hver sin vej?',
    ],
  },
  {
    title: 'Plads til at blive',
    purpose:
      'Hvad får dygtige folk til at blive, også i det sjette år? Vi ser på det, den nærmeste ' +
      'leder selv kan gøre i hverdagen.',
    tags: ['trivsel', 'fastholdelse'],
    serves: 'goodWorkplaces',
    questions: [
      'Hvem har du sidst takket for noget bestemt?',
      'Hvad fortalte den seneste, der sagde op, dig?',
      'Hvilken del af arbejdet må ingen hos jer stå alene med?',
    ],
  },
  {
    title: 'Sig det, mens det er småt',
    purpose:
      'Uenighed bliver dyr, når den venter. Vi træner den korte samtale, der tages i tide – ' +
      'opad, nedad og til siden.',
    tags: ['samtaler', 'tillid'],
    serves: 'earlyHelp',
    questions: [
      'Hvilken samtale har du udsat?',
      'Hvordan ved dine medarbejdere, at du vil høre det svære?',
      'Hvad hjælper dig til at spørge en gang til?',
    ],
  },
  {
    title: 'Mindre, men bedre',
    purpose:
      'Vi lægger noget fra os. Hver leder går hjem med én arbejdsgang, der skal forenkles, og ' +
      'en aftale om, hvem der skal spørges først.',
    tags: ['forenkling', 'prioritering'],
    serves: 'simplerWork',
    questions: [
      'Hvilket skema ville ingen savne?',
      'Hvad gør vi to gange, fordi vi ikke stoler på den første?',
      'Hvad skal du selv holde op med at bede om?',
    ],
  },
]

export const earlierThemes: readonly ThemeText[] = [
  {
    title: 'Fælles retning i en travl hverdag',
    purpose: 'At få øje på, hvad vi er fælles om, når dagene ligner hinanden så lidt.',
    tags: ['retning'],
    serves: 'acrossUnits',
    questions: ['Hvad er det vigtigste, dine folk ikke ved om retningen?'],
  },
  {
    title: 'Mod til at lede',
    purpose: 'At turde vælge, sige det højt og stå ved det.',
    tags: ['lederrollen', 'mod'],
    serves: null,
    questions: ['Hvornår var du sidst i tvivl og valgte alligevel?'],
  },
]

export const ideas: readonly ThemeText[] = [
  {
    title: 'Når maskinen skriver udkastet',
    purpose: 'Hvad skal en leder vide, beslutte og holde øje med, når ny teknologi flytter ind?',
    tags: ['teknologi'],
    serves: 'simplerWork',
    questions: ['Hvad vil du aldrig lade en maskine afgøre?', 'Hvem hos jer er allerede i gang?'],
  },
  {
    title: 'Fire generationer om samme bord',
    purpose: 'At bruge forskellene mellem dem, der lige er begyndt, og dem, der snart går.',
    tags: ['fastholdelse', 'læring'],
    serves: 'goodWorkplaces',
    questions: ['Hvad kan den nyeste hos jer lære den ældste?'],
  },
]
