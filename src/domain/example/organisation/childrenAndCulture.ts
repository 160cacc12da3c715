/** Børne- og Kulturforvaltningen of the example: schools, day care, families, culture and work. */
import { department, institution, type Administration, type Workplace } from './organisation'

const school = (name: string, teams: readonly string[]) =>
  institution(name, 'Skoleleder', 'Afdelingsleder', teams)

/** Every day-care institution has one group for the youngest and one for the older children. */
const dayCare = (name: string): Workplace =>
  institution(name, 'Dagtilbudsleder', 'Pædagogisk leder', ['Vuggestue', 'Børnehave'])

const jobCentre = 'Jobcenter Fjordby'

export const childrenAndCulture: Administration = {
  name: 'Børne- og Kulturforvaltningen',
  directorTitle: 'Direktør for Børn og Kultur',
  centres: [
    {
      name: 'Skole og Dagtilbud',
      kind: 'centre',
      chiefTitle: 'Skole- og dagtilbudschef',
      workplaces: [
        school('Havnebakkeskolen', ['Indskoling', 'Mellemtrin', 'Udskoling', 'SFO']),
        school('Skovengskolen', ['Indskoling', 'Udskoling', 'SFO']),
        school('Fjordvangskolen', ['Indskoling', 'Mellemtrin', 'Udskoling', 'SFO']),
        school('Mølledalskolen', ['Indskoling', 'Mellemtrin', 'SFO']),
        school('Nørre Sandby Skole', ['Indskoling', 'Udskoling', 'SFO']),
        school('Lille Egeby Skole', ['Indskoling', 'SFO']),
        school('Tangholmskolen', ['Indskoling', 'Udskoling', 'Specialklasser']),
        dayCare('Børnehuset Strandsneglen'),
        dayCare('Børnehuset Bølgen'),
        dayCare('Børnehuset Kastanjen'),
        dayCare('Børnehuset Lærkereden'),
        dayCare('Børnehuset Fyrtårnet'),
        dayCare('Dagplejen og Skovbørnehaven'),
      ],
    },
    {
      name: 'Børn og Familie',
      kind: 'centre',
      chiefTitle: 'Børne- og familiechef',
      workplaces: [
        department('Familieafdelingen', ['Modtagelse', 'Myndighed', 'Familiepleje']),
        department('Pædagogisk Psykologisk Rådgivning', ['Psykologer', 'Tale og hørelse']),
        department('Sundhedsplejen', ['Småbørn'], 'Familiehuset'),
        institution('Tandplejen', 'Overtandlæge', 'Klinikleder', ['Klinik Øst', 'Klinik Vest']),
      ],
    },
    {
      name: 'Kultur og Fritid',
      kind: 'centre',
      chiefTitle: 'Kultur- og fritidschef',
      workplaces: [
        institution('Fjordby Bibliotek', 'Biblioteksleder', 'Teamleder', [
          'Formidling',
          'Filialer',
        ]),
        institution('Fjordby Musikskole', 'Musikskoleleder', 'Afdelingsleder', ['Sammenspil']),
        institution('Fjordhallerne', 'Halinspektør', 'Teamleder', ['Svømmehal']),
        institution('Kulturhuset Kajen', 'Kulturhusleder', 'Teamleder', ['Arrangementer']),
      ],
    },
    {
      name: 'Arbejdsmarked',
      kind: 'centre',
      chiefTitle: 'Arbejdsmarkedschef',
      workplaces: [
        department('Jobindsats', ['Dagpenge', 'Sygedagpenge', 'Integration'], jobCentre),
        department('Ungeindsats', ['Uddannelsesvejledning'], jobCentre),
        department('Virksomhedsservice', ['Rekruttering'], jobCentre),
      ],
    },
  ],
}
