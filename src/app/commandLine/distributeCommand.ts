/** `npm run distribute`: prints a proposal as JSON, or an error object with exit code 2. */
import { readFileSync } from 'node:fs'
import { distribute } from './distribute'

function readFile(name: string): string | null {
  try {
    return readFileSync(name, 'utf8')
  } catch {
    return null
  }
}

const result = distribute(process.argv.slice(2), readFile)
process.stdout.write(
  `${JSON.stringify(result.ok ? result.value : { error: result.error }, null, 2)}\n`,
)
if (!result.ok) process.exitCode = 2
