/** Sundheds- og Omsorgsforvaltningen of the example: care, health, disability and psychiatry. */
import { department, institution, type Administration, type Workplace } from './organisation'

const careHome = (name: string): Workplace =>
  institution(name, 'Plejecenterleder', 'Teamleder', ['Dagvagt', 'Aften og nat'])

const homeCare = (district: string): Workplace =>
  institution(`Hjemmeplejen ${district}`, 'Områdeleder', 'Teamleder', [
    'Team A',
    'Team B',
    'Team C',
  ])

const residence = (name: string): Workplace =>
  institution(name, 'Tilbudsleder', 'Teamleder', ['Boenhed 1', 'Boenhed 2'])

const healthCentre = 'Sundhedshuset Fjordby'

export const healthAndCare: Administration = {
  name: 'Sundheds- og Omsorgsforvaltningen',
  directorTitle: 'Direktør for Sundhed og Omsorg',
  centres: [
    {
      name: 'Pleje og Omsorg',
      kind: 'centre',
      chiefTitle: 'Omsorgschef',
      workplaces: [
        careHome('Plejecenter Fjordglimt'),
        careHome('Plejecenter Bøgelunden'),
        careHome('Plejecenter Kystparken'),
        careHome('Plejecenter Mølleåen'),
        careHome('Plejecenter Rosenvang'),
        careHome('Plejecenter Egebakken'),
        homeCare('Øst'),
        homeCare('Vest'),
        homeCare('Midt'),
      ],
    },
    {
      name: 'Sundhed og Træning',
      kind: 'centre',
      chiefTitle: 'Sundhedschef',
      workplaces: [
        department('Sygeplejen', ['Klinikker', 'Akutteam', 'Udekørende'], healthCentre),
        department('Genoptræning', ['Træning', 'Hverdagsrehabilitering'], healthCentre),
        department('Hjælpemidler', ['Depot'], healthCentre),
        department('Forebyggelse', ['Sundhedsfremme'], healthCentre),
      ],
    },
    {
      name: 'Handicap og Psykiatri',
      kind: 'centre',
      chiefTitle: 'Handicap- og psykiatrichef',
      workplaces: [
        residence('Bostedet Solsikken'),
        residence('Bostedet Åbrinken'),
        residence('Bostedet Fyrrehøj'),
        institution('Socialpsykiatrien', 'Tilbudsleder', 'Teamleder', ['Støtte', 'Værested']),
        institution('Støttecenter Kompasset', 'Tilbudsleder', 'Teamleder', ['Unge', 'Voksne']),
      ],
    },
    {
      name: 'Velfærdssekretariatet',
      kind: 'secretariat',
      chiefTitle: 'Sekretariatschef',
      workplaces: [
        department('Visitation', ['Ældre', 'Voksne med handicap']),
        department('Økonomi og Kvalitet', ['Kvalitet', 'Styring']),
      ],
    },
  ],
}
