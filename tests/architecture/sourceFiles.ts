/** Reads the files of the house, for the tests that state rules about the tree itself. */
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'

export const projectRoot = fileURLToPath(new URL('../..', import.meta.url))

export interface SourceFile {
  /** From the project's root, with `/` on every system. */
  readonly path: string
  readonly text: string
}

/** All files below the folders whose names end as given; in a fixed order. */
export function sourceFiles(folders: readonly string[], endings: readonly string[]): SourceFile[] {
  return folders
    .flatMap((folder) => readdirSync(join(projectRoot, folder), entries))
    .filter((entry) => entry.isFile() && endings.some((ending) => entry.name.endsWith(ending)))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({
      path: relative(projectRoot, file).split(sep).join('/'),
      text: readFileSync(file, 'utf8'),
    }))
    .sort((one, other) => (one.path < other.path ? -1 : 1))
}

const entries = { recursive: true, withFileTypes: true } as const

/** The number of lines as an editor shows them. */
export function lineCount({ text }: SourceFile): number {
  return text.split('\n').length - (text.endsWith('\n') ? 1 : 0)
}
