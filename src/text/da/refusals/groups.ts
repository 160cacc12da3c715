/** Why something about working groups and tasks was not done, by refusal code. */
type Details = Readonly<Record<string, string | number>>

export const groupsRefusals = {
  'groupMeeting.endBeforeStart': () => 'Mødet slutter, før det begynder. Ret et af klokkeslættene.',
  'groupMeeting.invalidField': () =>
    'Et af felterne er for langt eller kan ikke bruges. Intet er ændret. Ret det, og prøv igen.',
  'groupMeeting.unknown': () => 'Mødet findes ikke mere. Intet er ændret.',
  'groupMeeting.unknownDay': () => 'Datoen findes ikke i kalenderen. Skriv den som dd-mm-åååå.',
  'groupMeeting.unknownGroup': () => 'Gruppen findes ikke mere. Intet er ændret.',
  'groupMeeting.unknownTime': (d: Details) =>
    `${d['time']} er ikke et klokkeslæt. Skriv det som tt:mm.`,
  'task.distanceWithoutSeminar': () =>
    'Opgaven hører ikke til et arrangement, så der er intet at tælle dage fra. Vælg en dato i stedet.',
  'task.invalidField': () =>
    'Et af felterne er for langt eller kan ikke bruges. Intet er ændret. Ret det, og prøv igen.',
  'task.noneChosen': () => 'Vælg mindst én opgave.',
  'task.titleMissing': () => 'Skriv, hvad der skal gøres.',
  'task.unknown': () => 'Opgaven findes ikke mere. Intet er ændret.',
  'task.unknownDay': () => 'Datoen findes ikke i kalenderen. Skriv den som dd-mm-åååå.',
  'task.unknownGroup': () => 'Gruppen findes ikke mere. Vælg en anden, eller lad feltet stå tomt.',
  'task.unknownLine': () => 'Punktet på tjeklisten findes ikke mere. Intet er ændret.',
  'task.unknownPerson': () => 'Personen findes ikke mere. Vælg en anden.',
  'task.unknownSeminar': () => 'Arrangementet findes ikke mere. Intet er ændret.',
  'workingGroup.alreadyMember': (d: Details) => `${d['name']} er allerede med i gruppen.`,
  'workingGroup.invalidField': () =>
    'Et af felterne er for langt eller kan ikke bruges. Intet er ændret. Ret det, og prøv igen.',
  'workingGroup.nameMissing': () => 'Giv gruppen et navn.',
  'workingGroup.noPurview': () =>
    'Vælg, om gruppen er for et arrangement eller for hele forløbet. Intet er ændret.',
  'workingGroup.unknown': () => 'Gruppen findes ikke mere. Intet er ændret.',
  'workingGroup.unknownMember': () => 'Personen er ikke med i gruppen mere. Intet er ændret.',
  'workingGroup.unknownPerson': () => 'Personen findes ikke mere. Vælg en anden.',
  'workingGroup.unknownSeminar': () =>
    'Arrangementet eller forløbet findes ikke mere. Intet er ændret.',
}
