/** Proves that the import rules bite: a small house of wrong imports, checked by the real rules. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { projectRoot } from './sourceFiles'

/** Each file breaks the rule that is named beside it; the others it imports are innocent. */
const wrong: [path: string, rule: string, code: string][] = [
  ['src/domain/asks.ts', 'domain-imports', `import '@/text/t'`],
  ['src/domain/clicks.ts', 'domain-packages', `import 'vue'`],
  ['src/ui/Button.vue', 'ui-imports', `<script setup lang="ts">\nimport '@/domain/day'\n</script>`],
  [
    'src/text/names.ts',
    'text-imports',
    `import type { Day } from '@/domain/day'\nexport type A = Day`,
  ],
  ['src/optimiser/days/solve.ts', 'optimiser-imports', `import '../../ledger/ledger'`],
  ['src/optimiser/draw.ts', 'pure-packages', `import 'vue'`],
  ['src/ledger/keep.ts', 'ledger-imports', `import '@/storage/store'`],
  ['src/storage/round.ts', 'storage-imports', `import '@/ledger/ledger'`],
  ['src/exchange/write.ts', 'exchange-imports', `import '@/ledger/ledger'`],
  ['src/state/search.ts', 'state-imports', `import '@/optimiser/days/moves'`],
  ['src/features/people/store.ts', 'features-imports', `import '@/storage/store'`],
  [
    'src/features/people/Page.vue',
    'no-feature-to-feature',
    `<script setup lang="ts">\nimport '../series/days'\n</script>`,
  ],
  ['src/state/table.ts', 'database-in-storage-only', `import 'dexie'`],
  ['src/exchange/sheet.ts', 'spreadsheets-through-one-adapter', `import 'hucre'`],
  ['src/exchange/file.ts', 'no-node-in-the-browser', `import 'node:fs'`],
  ['src/app/open.ts', 'command-line-stays-outside', `import './commandLine/import'`],
  ['src/app/builders.ts', 'no-tests-in-the-product', `import '../../tests/aPerson'`],
  ['src/app/checks.ts', 'no-development-packages', `import 'vitest'`],
  ['src/app/typo.ts', 'everything-resolves', `import './doesNotExist'`],
  [
    'src/domain/egg.ts',
    'no-cycles',
    `import type { Hen } from './hen'\nexport interface Egg { from: Hen }`,
  ],
]

const innocent: [path: string, code: string][] = [
  ['src/domain/hen.ts', `import type { Egg } from './egg'\nexport interface Hen { from: Egg }`],
  ['src/domain/day.ts', `import 'date-fns'\nexport type Day = string`],
  ['src/text/t.ts', `import 'vue'`],
  ['src/ledger/ports.ts', `import '@/domain/day'`],
  ['src/ledger/ledger.ts', `import './ports'`],
  ['src/storage/store.ts', `import 'dexie'\nimport '@/ledger/ports'`],
  ['src/optimiser/client.ts', `import '@/domain/day'`],
  ['src/optimiser/days/moves.ts', `import '@/domain/day'`],
  ['src/exchange/spreadsheet/hucreAdapter.ts', `import 'hucre'`],
  ['src/state/workspace.ts', `import '@/ledger/ledger'\nimport '@/optimiser/client'`],
  ['src/features/series/days.ts', `import '@/state/workspace'\nimport '@/text/t'`],
  ['src/app/commandLine/import.ts', `import 'node:fs'`],
  ['tests/aPerson.ts', ''],
]

const packages = {
  dependencies: { vue: '*', dexie: '*', 'date-fns': '*', hucre: '*' },
  devDependencies: { vitest: '*' },
}

interface Violation {
  readonly from: string
  readonly rule: { readonly name: string }
}

let house = ''
let violations: string[] = []

function put(path: string, text: string): void {
  mkdirSync(dirname(join(house, path)), { recursive: true })
  writeFileSync(join(house, path), text)
}

beforeAll(() => {
  house = mkdtempSync(join(tmpdir(), 'lederdag-imports-'))
  for (const name of ['vue', 'dexie', 'date-fns', 'hucre', 'vitest']) {
    put(`node_modules/${name}/package.json`, JSON.stringify({ name, main: 'index.js' }))
    put(`node_modules/${name}/index.js`, '')
  }
  put('package.json', JSON.stringify(packages))
  put('tsconfig.json', JSON.stringify({ compilerOptions: { paths: { '@/*': ['./src/*'] } } }))
  for (const [path, , code] of wrong) put(path, code)
  for (const [path, code] of innocent) put(path, code)
  violations = cruise()
}, 60_000)

afterAll(() => rmSync(house, { recursive: true, force: true }))

/** Runs the cruiser as the lint does, in the small house; its exit code says that it found much. */
function cruise(): string[] {
  const cruiser = join(projectRoot, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs')
  const rules = join(projectRoot, '.ci/dependency-cruiser.cjs')
  const options = [cruiser, '--config', rules, '--output-type', 'json', 'src']
  const report = JSON.parse(
    execFileSync(process.execPath, options, { cwd: house, encoding: 'utf8' }),
  )
  const found: Violation[] = report.summary.violations
  return found.map(({ from, rule }) => `${from}: ${rule.name}`)
}

describe('the import rules', () => {
  it.each(wrong)('catch %s with %s', (path, rule) => {
    expect(violations).toContain(`${path}: ${rule}`)
  })

  it('leave right imports alone', () => {
    const wronged = innocent.filter(([path]) =>
      violations.some((found) => found.startsWith(`${path}:`)),
    )
    expect(wronged).toEqual([])
  })
})
