/** The lint rules of the house. Every rule of our own says why it is there. */
import { defineConfig } from 'eslint/config'
import vue from 'eslint-plugin-vue'
import accessibility from 'eslint-plugin-vuejs-accessibility'
import tseslint from 'typescript-eslint'

const noClock = 'The clock comes in through `Clock`, so that commands and searches can be repeated.'
const noChance = 'Chance comes from a seed or from `newId`, so that tests and searches repeat.'
const noDom = 'This room runs in Node, in workers and in the browser alike, so it knows no DOM.'

const impureGlobals = [
  { name: 'performance', message: noClock },
  { name: 'crypto', message: noChance },
  ...['window', 'document', 'localStorage', 'indexedDB', 'navigator'].map((name) => ({
    name,
    message: noDom,
  })),
]

const impureProperties = [
  { object: 'Date', property: 'now', message: noClock },
  { object: 'Math', property: 'random', message: noChance },
  { object: 'globalThis', property: 'crypto', message: noChance },
  { object: 'globalThis', property: 'performance', message: noClock },
]

const clockReading = {
  selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
  message: noClock,
}

const looseTexts = [
  'MemberExpression[computed=true][object.name="t"]',
  'MemberExpression[computed=true][property.type!="Literal"][object.object.name="t"]',
].map((selector) => ({
  selector,
  message: 'Write `t.feature.key` out: a test reads the source to find unused and missing texts.',
}))

const defaultExport = {
  selector: 'ExportDefaultDeclaration',
  message: 'Export by name, so that a thing has one name everywhere.',
}

/** Prettier lays out the templates; these rules would argue with it. */
const leftToPrettier = Object.fromEntries(
  [
    'html-closing-bracket-newline',
    'html-closing-bracket-spacing',
    'html-indent',
    'html-self-closing',
    'max-attributes-per-line',
    'multiline-html-element-content-newline',
    'singleline-html-element-content-newline',
  ].map((name) => [`vue/${name}`, 'off']),
)

/**
 * @param {number} max
 * @returns {{ 'max-lines': ['error', { max: number }] }}
 */
const sizeLaw = (max) => ({ 'max-lines': ['error', { max }] })

export default defineConfig(
  { ignores: ['dist/', 'coverage/', 'test-results/', 'playwright-report/', 'tests/fixtures/'] },
  { linterOptions: { noInlineConfig: true } },
  tseslint.configs.strict,
  vue.configs['flat/recommended'],
  accessibility.configs['flat/recommended'],
  {
    rules: {
      ...sizeLaw(300),
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_', varsIgnorePattern: '^_$' },
      ],
      // Records are plain values keyed by field name, and a reversed Change takes fields away.
      '@typescript-eslint/no-dynamic-delete': 'off',
    },
  },
  {
    // Typed arrays in inner loops, and tests that know what they built.
    files: ['src/optimiser/**', 'tests/**', 'bench/**'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  {
    files: ['src/**', 'tests/**', 'bench/**'],
    rules: { 'no-restricted-syntax': ['error', ...looseTexts, defaultExport] },
  },
  {
    files: ['src/**'],
    ignores: ['src/app/commandLine/**'],
    rules: { 'no-console': 'error' },
  },
  {
    files: ['src/text/**'],
    rules: { 'no-restricted-syntax': ['error', defaultExport] },
  },
  {
    files: ['src/domain/**', 'src/optimiser/**', 'src/ledger/**'],
    // The two ends of the worker: its time limit and its progress need a real clock.
    ignores: ['src/optimiser/client.ts', 'src/optimiser/worker.ts'],
    rules: {
      'no-restricted-globals': ['error', ...impureGlobals],
      'no-restricted-properties': ['error', ...impureProperties],
      'no-restricted-syntax': ['error', ...looseTexts, defaultExport, clockReading],
    },
  },
  {
    // The time limit of a search is in seconds of this very machine.
    files: ['src/optimiser/steps.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...impureGlobals.filter(({ name }) => name !== 'performance'),
      ],
    },
  },
  {
    files: ['**/*.vue'],
    languageOptions: { parserOptions: { parser: tseslint.parser } },
    rules: {
      ...leftToPrettier,
      ...sizeLaw(200),
      'vue/block-lang': ['error', { script: { lang: 'ts' } }],
      'vue/component-api-style': ['error', ['script-setup']],
      'vue/define-emits-declaration': ['error', 'type-based'],
      'vue/define-props-declaration': ['error', 'type-based'],
      'vue/no-bare-strings-in-template': 'error',
      'vue/no-restricted-syntax': ['error', ...looseTexts],
      'vue/no-static-inline-styles': 'error',
      'vue/no-undef-components': 'error',
      'vue/no-unused-refs': 'error',
      'vue/no-v-html': 'error',
      // TypeScript tells optional props from required ones, and sees a missing return.
      'vue/require-default-prop': 'off',
      'vue/return-in-computed-property': 'off',
      'vuejs-accessibility/label-has-for': ['error', { required: { some: ['nesting', 'id'] } }],
    },
  },
  {
    // Building blocks keep these promises with code the rules cannot see: labels come from the field
    // around them, focus roves, drop targets have keys elsewhere, and layout takes roles away from
    // tables, so they are said again. Tests with a keyboard and axe check them.
    files: ['src/ui/**'],
    rules: {
      'vuejs-accessibility/click-events-have-key-events': 'off',
      'vuejs-accessibility/form-control-has-label': 'off',
      'vuejs-accessibility/interactive-supports-focus': 'off',
      'vuejs-accessibility/no-redundant-roles': 'off',
      'vuejs-accessibility/no-static-element-interactions': 'off',
    },
  },
)
