/** How the example describes an organisation: administrations, their centres, and who leads what. */
import type { UnitKind } from '../../units/unit'

/** A department or institution: one leader of level 3, and one team leader per team. */
export interface Workplace {
  readonly name: string
  /** Where it is; institutions are their own address. */
  readonly place: string
  readonly leaderTitle: string
  readonly teamLeaderTitle: string
  readonly teams: readonly string[]
}

/** A centre or secretariat: one chief and its workplaces. */
export interface Centre {
  readonly name: string
  readonly kind: UnitKind
  readonly chiefTitle: string
  readonly workplaces: readonly Workplace[]
}

export interface Administration {
  readonly name: string
  readonly directorTitle: string
  readonly centres: readonly Centre[]
}

export const municipality = 'Fjordby Kommune'
export const townHall = 'Fjordby Rådhus'
export const mailDomain = 'fjordby.example'

/** A department in the town hall or another shared house. */
export function department(name: string, teams: readonly string[], place = townHall): Workplace {
  return {
    name,
    place,
    leaderTitle: 'Afdelingsleder',
    teamLeaderTitle: 'Teamleder',
    teams,
  }
}

/** An institution that is its own address and is led under agreement with its centre. */
export function institution(
  name: string,
  leaderTitle: string,
  teamLeaderTitle: string,
  teams: readonly string[],
): Workplace {
  return { name, place: name, leaderTitle, teamLeaderTitle, teams }
}
