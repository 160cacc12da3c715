/** The import rules between the rooms: one rule per row of the table in docs/ARCHITECTURE.md. */

/** What each room may import of the house, beside itself, and why no more. */
const rooms = [
  {
    room: 'domain',
    mayImport: [],
    why: 'The domain is the ground floor: it must run, and be understood, without anything above it.',
  },
  {
    room: 'ui',
    mayImport: [],
    why: 'Parts of ui know no domain words and no texts: they get both as props, so they serve every page.',
  },
  {
    room: 'text',
    mayImport: [],
    why: 'Texts know no records: the domain gives codes with details, and text turns them into sentences.',
  },
  {
    room: 'optimiser',
    mayImport: ['domain'],
    why: 'The search is a pure function of a Problem; it runs in a worker, in Node and in benchmarks alike.',
  },
  {
    room: 'ledger',
    mayImport: ['domain'],
    why: 'The ledger reaches storage, tabs and clock through its ports, so tests can run it in memory.',
  },
  {
    room: 'storage',
    mayImport: ['ledger/ports', 'domain'],
    why: 'Storage fills the ports of the ledger and must not reach round them to the ledger itself.',
  },
  {
    room: 'exchange',
    mayImport: ['ledger/ports', 'domain', 'text'],
    why: 'Exchange translates between files and the domain; whoever calls it decides what is written.',
  },
  {
    room: 'state',
    mayImport: ['ledger', 'optimiser/client', 'domain'],
    why: 'State mirrors the ledger and asks the optimiser through its client, never in this thread.',
  },
  {
    room: 'features',
    mayImport: ['state', 'domain', 'exchange', 'ui', 'text'],
    why: 'Pages write through state only: with ledger or storage at hand there would be a second door.',
  },
]

const roomRules = rooms.map(({ room, mayImport, why }) => ({
  name: `${room}-imports`,
  comment: why,
  severity: 'error',
  from: { path: `^src/${room}/` },
  to: { path: '^src/', pathNot: [room, ...mayImport].map((name) => `^src/${name}([/.]|$)`) },
}))

const rules = [
  {
    name: 'no-feature-to-feature',
    comment:
      'Features are neighbours, not floors: what two of them share belongs in domain, state or ui.',
    severity: 'error',
    from: { path: '^src/features/([^/]+)/' },
    to: { path: '^src/features/', pathNot: '^src/features/$1/' },
  },
  {
    name: 'no-cycles',
    comment:
      'Files that import each other cannot be read, tested or moved alone; types count as well.',
    severity: 'error',
    from: {},
    to: { circular: true },
  },
  {
    name: 'domain-packages',
    comment: 'The domain may lean on date-fns and valibot only: no Vue, no Dexie, no Node.',
    severity: 'error',
    from: { path: '^src/domain/' },
    to: { pathNot: ['^src/', '^node_modules/(date-fns|valibot)/'] },
  },
  {
    name: 'pure-packages',
    comment: 'Optimiser and ledger are plain TypeScript: they must run wherever the domain runs.',
    severity: 'error',
    from: { path: '^src/(optimiser|ledger)/' },
    to: { pathNot: ['^src/'] },
  },
  {
    name: 'database-in-storage-only',
    comment: 'Only storage knows Dexie: a second way to the database would be a second truth.',
    severity: 'error',
    from: { path: '^src/', pathNot: '^src/storage/' },
    to: { path: '^node_modules/dexie/' },
  },
  {
    name: 'spreadsheets-through-one-adapter',
    comment: 'One file knows the spreadsheet library, so that another can take its place in a day.',
    severity: 'error',
    from: { path: '^src/', pathNot: '^src/exchange/spreadsheet/hucreAdapter' },
    to: { path: '^node_modules/hucre/' },
  },
  {
    name: 'no-node-in-the-browser',
    comment: 'Only the command line runs in Node; everything else is shipped to browsers.',
    severity: 'error',
    from: { path: '^src/', pathNot: '^src/app/commandLine/' },
    to: { dependencyTypes: ['core'] },
  },
  {
    name: 'command-line-stays-outside',
    comment: 'The command line uses the house; nothing in the house may need Node through it.',
    severity: 'error',
    from: { path: '^src/', pathNot: '^src/app/commandLine/' },
    to: { path: '^src/app/commandLine/' },
  },
  {
    name: 'no-tests-in-the-product',
    comment: 'What tests use must not be shipped.',
    severity: 'error',
    from: { path: '^src/' },
    to: { path: '^(tests|bench)/' },
  },
  {
    name: 'no-development-packages',
    comment:
      'A package that is shipped belongs under dependencies, where its licence is looked at.',
    severity: 'error',
    from: { path: '^src/', pathNot: '^src/app/commandLine/' },
    to: {
      dependencyTypes: ['npm-dev'],
      dependencyTypesNot: ['type-only'],
    },
  },
  {
    name: 'everything-resolves',
    comment: 'An import that leads nowhere is a typing mistake, or a package that is not declared.',
    severity: 'error',
    from: {},
    to: { couldNotResolve: true, pathNot: '^virtual:' },
  },
]

module.exports = {
  forbidden: [...roomRules, ...rules],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'browser', 'types', 'default'],
      extensions: ['.ts', '.vue', '.mjs', '.js', '.json'],
    },
  },
}
