/** Fællesforvaltningen of the example: staff, citizen service, technology and buildings. */
import { department, type Administration } from './organisation'

const technicalHouse = 'Teknisk Forvaltning, Havnegade'
const depot = 'Materielgården'

export const sharedServices: Administration = {
  name: 'Fællesforvaltningen',
  directorTitle: 'Kommunaldirektør',
  centres: [
    {
      name: 'Ledelsessekretariatet',
      kind: 'secretariat',
      chiefTitle: 'Sekretariatschef',
      workplaces: [
        department('Politik og Ledelse', ['Byrådssekretariat', 'Jura']),
        department('Kommunikation', ['Presse og web']),
      ],
    },
    {
      name: 'Økonomi',
      kind: 'centre',
      chiefTitle: 'Økonomichef',
      workplaces: [
        department('Budget og Analyse', ['Budget', 'Analyse']),
        department('Regnskab', ['Bogholderi', 'Opkrævning']),
        department('Indkøb og Udbud', ['Udbud']),
      ],
    },
    {
      name: 'HR og Løn',
      kind: 'centre',
      chiefTitle: 'HR-chef',
      workplaces: [
        department('Personale og Udvikling', ['Personalejura', 'Arbejdsmiljø']),
        department('Løn', ['Løn 1', 'Løn 2']),
      ],
    },
    {
      name: 'Digitalisering og IT',
      kind: 'centre',
      chiefTitle: 'Digitaliseringschef',
      workplaces: [
        department('IT-drift', ['Servicedesk', 'Netværk', 'Skole-IT']),
        department('Digitalisering', ['Projekter', 'Systemer']),
        department('Data og Sikkerhed', ['Informationssikkerhed']),
      ],
    },
    {
      name: 'Borgerservice',
      kind: 'centre',
      chiefTitle: 'Borgerservicechef',
      workplaces: [
        department('Borgerbetjening', ['Borgerskranken', 'Telefoni']),
        department('Ydelser', ['Ydelse', 'Kontrol']),
      ],
    },
    {
      name: 'Teknik og Miljø',
      kind: 'centre',
      chiefTitle: 'Teknik- og miljøchef',
      workplaces: [
        department('Plan og Byg', ['Lokalplaner', 'Byggesager', 'Landzone'], technicalHouse),
        department('Natur og Miljø', ['Natur', 'Virksomheder'], technicalHouse),
        department('Veje og Trafik', ['Vejdrift', 'Kollektiv trafik'], technicalHouse),
      ],
    },
    {
      name: 'Ejendomme',
      kind: 'centre',
      chiefTitle: 'Ejendomschef',
      workplaces: [
        department('Bygninger', ['Vedligehold', 'Anlæg'], technicalHouse),
        department('Rengøring', ['Rengøring Øst', 'Rengøring Vest', 'Rengøring Midt'], depot),
        department('Grønne områder', ['Parker', 'Idrætsanlæg'], depot),
      ],
    },
  ],
}
