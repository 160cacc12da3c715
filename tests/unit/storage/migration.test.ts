import { tableNames } from '@/domain/records'
import { declareVersions, type Migration } from '@/storage/migrations/migration'
import { schemaVersion, WorkspaceDatabase } from '@/storage/schema'
import { freshBrowserStorage } from '@tests/support/browserStorage'
import { Dexie } from 'dexie'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

beforeEach(freshBrowserStorage)
afterEach(() => vi.unstubAllGlobals())

const firstTables = { people: 'id', units: 'id' }

/** What the first release wrote, as it stands in databases that are older than the first migration. */
const tablesOfVersion1 = Object.fromEntries(
  [
    ...['units', 'people', 'absences', 'series', 'audienceExceptions', 'seminars', 'facilitators'],
    ...['placementRules', 'placements', 'distributionVersions', 'settings', 'importMappings'],
    ...['erasures'],
  ].map((name) => [name, 'id'] as const),
)
Object.assign(tablesOfVersion1, { journal: 'sequence', meta: 'key' })

/** What the release with table plans wrote: the schema before seminars were planned as a whole. */
const tablesOfVersion2 = Object.fromEntries(
  ['tablePlans', 'tableRounds', 'planTables', 'tableRules', 'tableSeats'].map(
    (name) => [name, 'id'] as const,
  ),
)

/** Invented for this test: a place of work gets a table of its own. */
const workplaces: Migration = {
  to: 2,
  newTables: { workplaces: 'id' },
  rewrites: ['people', 'workplaces'],
  migrate: ({ people = [] }) => {
    const named = people as readonly { id: string; workplace?: string }[]
    const names = [...new Set(named.flatMap(({ workplace }) => workplace ?? []))].sort()
    return {
      people: named.map((person) => ({ ...person, workplaceId: person.workplace ?? null })),
      workplaces: names.map((name) => ({ id: name, name })),
    }
  },
}
const shouting: Migration = {
  to: 3,
  rewrites: ['workplaces'],
  migrate: ({ workplaces: all = [] }) => ({
    workplaces: all.map((place) => ({ ...place, loud: true })),
  }),
}

async function opened(list: readonly Migration[]): Promise<Dexie> {
  const database = new Dexie('migrating')
  declareVersions(database, firstTables, list)
  return database.open()
}

async function writtenWithFirstSchema(): Promise<void> {
  const database = await opened([])
  await database.table('people').bulkAdd([
    { id: 'ane', name: 'Ane Holm', workplace: 'Rådhuset', shoeSize: 41 },
    { id: 'bo', name: 'Bo Dam' },
  ])
  await database.table('units').add({ id: 'centre' })
  database.close()
}

describe('migrations', () => {
  it('lead an old database to the newest schema, one step after the other', async () => {
    await writtenWithFirstSchema()
    const database = await opened([workplaces, shouting])
    expect(await database.table('people').toArray()).toEqual([
      { id: 'ane', name: 'Ane Holm', workplace: 'Rådhuset', shoeSize: 41, workplaceId: 'Rådhuset' },
      { id: 'bo', name: 'Bo Dam', workplaceId: null },
    ])
    expect(await database.table('workplaces').toArray()).toEqual([
      { id: 'Rådhuset', name: 'Rådhuset', loud: true },
    ])
    expect(await database.table('units').toArray()).toEqual([{ id: 'centre' }])
    database.close()
  })

  it('run only once', async () => {
    await writtenWithFirstSchema()
    const migrate = vi.fn(workplaces.migrate)
    for (let time = 0; time < 2; time += 1) (await opened([{ ...workplaces, migrate }])).close()
    expect(migrate).toHaveBeenCalledOnce()
  })

  it('that fail leave the database as it was', async () => {
    await writtenWithFirstSchema()
    const failing: Migration = {
      ...workplaces,
      migrate: () => {
        throw new Error('a bug')
      },
    }
    await expect(opened([failing])).rejects.toThrow('a bug')
    const database = await opened([])
    expect(await database.table('people').count()).toBe(2)
    expect(database.verno).toBe(1)
    database.close()
  })

  it('are numbered without gaps', () => {
    const database = new Dexie('unopened')
    expect(() => declareVersions(database, firstTables, [shouting])).toThrow('Migration 2')
  })

  it('of the house lead to the schema version the house opens', async () => {
    const database = await new WorkspaceDatabase('fresh').open()
    expect(database.verno).toBe(schemaVersion)
    database.close()
  })

  it('of the house keep what an older database holds, and give it the new tables', async () => {
    const old = new Dexie('kept')
    old.version(1).stores(tablesOfVersion1)
    await old.open()
    await old.table('people').add({ id: 'ane', name: 'Ane Holm', shoeSize: 41 })
    old.close()
    const database = await new WorkspaceDatabase('kept').open()
    expect(await database.table('people').toArray()).toEqual([
      { id: 'ane', name: 'Ane Holm', shoeSize: 41 },
    ])
    const counts = await Promise.all(tableNames.map((name) => database.table(name).count()))
    expect(counts.reduce((sum, count) => sum + count)).toBe(1)
    database.close()
  })

  it('of the house give seminars with table plans their programme, and keep the plans', async () => {
    const old = new Dexie('planned')
    old.version(1).stores(tablesOfVersion1)
    old.version(2).stores(tablesOfVersion2)
    await old.open()
    const day = { id: 'day', day: '2026-03-09', title: 'Akademidag 1' }
    const plan = { id: 'plan', seminarId: 'day', bossApart: false, colour: 'blue' }
    await old.table('seminars').add(day)
    await old.table('tablePlans').add(plan)
    old.close()
    const database = await new WorkspaceDatabase('planned').open()
    expect(database.verno).toBe(schemaVersion)
    expect(await database.table('seminars').toArray()).toEqual([day])
    expect(await database.table('tablePlans').toArray()).toEqual([plan])
    expect(await database.table('agendaItems').count()).toBe(0)
    database.close()
  })

  it('have made a table for every record type', () => {
    const known = new WorkspaceDatabase('unopened').tables.map(({ name }) => name)
    expect(tableNames.filter((name) => !known.includes(name))).toEqual([])
  })
})
