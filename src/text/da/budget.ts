/** Texts about budgets. */
const participants = (count: number) => (count === 1 ? '1 deltager' : `${count} deltagere`)

export const budget = {
  title: 'Økonomi',
  seminars: 'Arrangementerne',
  seminarsLead: 'Summen af budgettet for hvert arrangement. Ret dem på arrangementets egen side.',
  ownLines: 'Forløbets egne linjer',
  ownLinesLead: 'Det, der ikke hører til ét arrangement, fx materialer eller en evaluering.',
  noOwnLines: 'Ingen linjer endnu.',

  emptyTitle: 'Hvad koster det?',
  emptyText:
    'Skriv det, der skal betales. Oplægsholdernes honorar og rejse kommer med af sig selv.',
  startUsual: 'Begynd med de sædvanlige linjer',
  usual: {
    speakers: 'Honorarer',
    place: 'Leje af lokale',
    meals: 'Forplejning',
    material: 'Materialer og tryk',
  },

  kinds: {
    speakers: 'Oplægsholdere',
    place: 'Lokale',
    meals: 'Forplejning',
    material: 'Materialer',
    travel: 'Transport og overnatning',
    other: 'Andet',
  },
  columns: { budgeted: 'Budget', ordered: 'Bestilt', actual: 'Brugt' },
  what: 'Linje',
  ofLine: (column: string, line: string) => `${column}, ${line}`,
  titleOf: (line: string) => `Hvad linjen er til: ${line}`,
  titleMissing: 'Skriv, hvad linjen er til.',
  wrong: {
    negative: 'Beløbet kan ikke være negativt.',
    decimals: 'Skriv hele kroner uden øre.',
    tooLarge: 'Beløbet er for stort.',
    unreadable: 'Skriv et beløb, fx 12.500.',
  },
  notKnown: 'ikke oplyst',

  perParticipant: 'Pr. deltager',
  times: (count: number, amounts: string) => `Pr. deltager, gange ${count}: ${amounts}`,
  amountAs: (column: string, amount: string) => `${column.toLocaleLowerCase('da')} ${amount}`,
  booking: (name: string) => `Honorar og rejse: ${name}`,
  feeAndTravel: (fee: string, travel: string) => `honorar ${fee}, rejse ${travel}`,
  feeOnly: (fee: string) => `honorar ${fee}`,
  travelOnly: (travel: string) => `rejse ${travel}`,
  expected: (amount: string) => `Ventes: ${amount}`,

  menu: {
    of: (line: string) => `Muligheder for ${line}`,
    perParticipant: 'Beløbene er pr. deltager',
    whole: 'Beløbene er for det hele',
    moveTo: (kind: string) => `Flyt til ${kind}`,
    remove: 'Fjern linjen',
  },

  add: {
    title: 'Tilføj en linje',
    kind: 'Slags',
    what: 'Hvad er den til?',
    budgeted: 'Budget',
    perParticipant: 'Beløb pr. deltager',
    submit: 'Tilføj linje',
  },

  summary: {
    label: 'Overblik over økonomien',
    committed: 'Bestilt og brugt',
    committedHint: 'Det brugte, og ellers det bestilte',
    expected: (amount: string) => `Dertil ${amount}, hvis alle spurgte oplægsholdere siger ja`,
    perParticipant: 'Pr. deltager',
    ofBudget: (amount: string) => `Budgettet er ${amount} pr. deltager`,
    nobody: 'Ingen deltagere at dele med endnu',
    placed: (count: number) => `Regnet på ${participants(count)}, der har fået plads`,
    seats: (count: number) => `Ingen har fået plads endnu. Regnet på alle ${count} pladser`,
    mixed: (count: number) =>
      `Regnet på ${participants(count)}: dem, der har fået plads, og alle pladser på de andre dage`,
  },
  verdict: {
    none: 'Intet budget endnu',
    within: (left: string) => `${left} tilbage`,
    exact: 'Præcis brugt op',
    threatened: (by: string) => `${by} over, hvis alle siger ja`,
    over: (by: string) => `${by} over budget`,
  },

  files: {
    menu: 'Tag budgettet med',
    csv: 'Hent som CSV',
    copy: 'Kopiér til et regneark',
    name: 'budget',
    copied: 'Budgettet er kopieret',
    copiedText: 'Sæt det ind i et regneark eller en mail.',
    notCopied: 'Det kunne ikke kopieres',
    notCopiedText: 'Browseren gav ikke lov. Hent budgettet som CSV i stedet.',
    kind: 'Slags',
    perParticipant: 'Pr. deltager',
    expected: 'Ventes',
    yes: 'ja',
    total: 'I alt',
  },
}
