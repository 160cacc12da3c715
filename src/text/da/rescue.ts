/** The rescue screen: when the data on the device is not as it was saved. */
export const rescue = {
  problems: {
    'open.newerVersion': {
      title: 'Dine data hører til en nyere udgave',
      text: 'Denne fane er en ældre udgave af Lederdag og rører derfor ikke dataene. De er i behold. Genindlæs siden for at få den nye udgave.',
    },
    'open.blocked': {
      title: 'En anden fane holder på dataene',
      text: 'Luk andre faner med Lederdag, og prøv igen. Dine data er i behold.',
    },
    'open.rescue': {
      title: 'Noget mangler på denne enhed',
      text: 'Browseren har givet os noget andet tilbage, end der blev gemt. Vi har ikke ændret noget. Prøv igen først; hjælper det ikke, så gendan fra en sikkerhedskopi.',
    },
    'open.unreadable': {
      title: 'Dataene kan ikke læses lige nu',
      text: 'Vi har ikke ændret noget. Prøv igen, eller genstart browseren. Hjælper det ikke, så gendan fra en sikkerhedskopi.',
    },
  },
  found: 'Det fandt vi',
  findings: {
    empty: (changes: number) =>
      `Lageret er tomt, men der er gemt ${changes} ændringer på denne enhed før.`,
    metaMissing: 'Der er data, men ikke den oversigt, der fortæller, om alt er der.',
    otherDatabase: 'Lageret er et andet end det, der sidst blev brugt her.',
    changesMissing: (count: number) =>
      count === 1 ? 'Den seneste ændring mangler.' : `De seneste ${count} ændringer mangler.`,
    countDiffers: (table: string, expected: number, found: number) =>
      `${table}: der skulle være ${expected}, men der er ${found}.`,
    brokenRecords: (table: string, count: number) =>
      `${table}: ${count} kan ikke læses. De bliver liggende.`,
  },
  tryAgain: 'Prøv igen',
  openAnyway: 'Åbn det, der er',
}
