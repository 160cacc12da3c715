/** Reads the project's shared sample files, which lie beside the repository and not in it. */
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const folder = fileURLToPath(new URL('../../../shared/', import.meta.url))

/**
 * Whether tests that read `../shared` can run. Without the folder they are skipped, and say so in
 * their title; where CI runs the folder must be there, so they run and fail instead.
 */
export const sharedFilesReadable = existsSync(folder) || process.env.CI === 'true'

export const skippedWithoutSharedFiles = sharedFilesReadable
  ? ''
  : ' (skipped: the shared sample files are not beside the repository)'

export function sharedFilePath(path: string): string {
  return `${folder}${path}`
}

export function readSharedText(path: string): string {
  return readFileSync(sharedFilePath(path), 'utf8')
}
