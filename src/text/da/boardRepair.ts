/** Texts of the repairs on the board: who lacks a day, and the ways to put it right. */
const leaders = (count: number) => (count === 1 ? '1 leder' : `${count} ledere`)

export const boardRepair = {
  missing: (count: number) =>
    count === 1 ? '1 leder mangler en dag' : `${count} ledere mangler en dag`,
  cannotStay: (count: number) =>
    count === 1
      ? '1 leder kan ikke blive på sin dag'
      : `${count} ledere kan ikke blive på deres dag`,
  show: 'Se forslag',
  who: 'Se hvem',
  row: (name: string, reason: string) => `${name}: ${reason}`,
  title: 'Forslag, der retter op',
  lead: 'Vælg mellem at flytte få og at få den bedste balance. Intet er gemt endnu.',
  /** What is being looked for, after what is known already. */
  looking: {
    noMoves: 'Ser, om alle andre kan beholde deres dag…',
    fewest: 'Nogle må flyttes. Finder ud af, hvor få det kan gøres med…',
    atLeast: (count: number) =>
      count === 0
        ? 'Ingen andre behøver at flytte.'
        : `Mindst ${count} ${count === 1 ? 'anden' : 'andre'} skal flyttes.`,
    possible: (count: number) =>
      `Det kan gøres ved at flytte ${count} ${count === 1 ? 'anden' : 'andre'}.`,
    few: 'Ser, hvad få flytninger kan gøre for balancen…',
    best: 'Leder efter den bedste balance…',
  },
  kinds: {
    noMoves: 'Ingen andre flyttes',
    fewestMoves: 'Færrest flyttes',
    fewMoves: 'Bedre balance, få flyttes',
    best: 'Bedst balance',
  },
  told: (count: number) =>
    `${count === 1 ? '1 anden leder' : `${count} andre ledere`}, der har fået besked, flyttes`,
  needed: 'Dem, det handler om',
  others: 'Andre, der flyttes',
  already: 'Allerede ændret i kladden',
  provenFewest: 'Færre kan det ikke gøres med',
  /** The balance beside that of the days people know. */
  balance: {
    better: 'Bedre balance end i dag',
    slightlyBetter: 'Lidt bedre balance end i dag',
    same: 'Samme balance som i dag',
    slightlyWorse: 'Lidt skævere end i dag',
    worse: 'Skævere end i dag',
    muchWorse: 'Meget skævere end i dag',
  },
  noMovesBut: (count: number) => `Ingen andre flyttes, men ${leaders(count)} får stadig ingen dag`,
  unplaced: (count: number) => `${leaders(count)} får stadig ingen dag`,
  broken: (count: number) =>
    count === 1 ? '1 fast regel holder ikke' : `${count} faste regler holder ikke`,
  accept: 'Acceptér forslag',
  acceptWithout: (count: number) => `Acceptér uden dag til ${leaders(count)}`,
  none: 'Ingen forslag kunne findes. Giv en dag flere pladser, eller prøv en fordeling forfra.',
}
