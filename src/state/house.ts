/** What pages may ask of the house beside reading and changing records: workspaces, backup, erasure. */
import type { Change } from '@/domain/change'
import type { Refusal } from '@/domain/command'
import type { Day, Instant } from '@/domain/shared/day'
import type { Id } from '@/domain/shared/id'
import type { Result } from '@/domain/shared/result'
import { defineStore } from 'pinia'
import { computed, shallowRef } from 'vue'

export interface WorkspaceSummary {
  readonly id: Id
  readonly name: string
  readonly kind: 'own' | 'example' | 'beforeRestore'
  readonly current: boolean
}

/** Whether it is time for a backup: after 7 days or 50 changes. */
export interface BackupStatus {
  readonly lastBackupOn: Day | null
  readonly changesSince: number
  readonly due: boolean
}

/** A backup that was read and validated whole; nothing has been touched yet. */
export interface BackupPreview {
  readonly createdAt: Instant
  readonly organisationName: string
  /** Table name -> number of records. */
  readonly counts: Readonly<Record<string, number>>
  /** What restoring would do to the open workspace. */
  readonly difference: Change
  /** Hands the validated content back to `restoreBackup`. */
  readonly content: unknown
}

export interface DownloadFile {
  readonly fileName: string
  readonly blob: Blob
}

export interface StorageFigures {
  /** Whether the browser has promised to keep the data; null when it gives no answer. */
  readonly persistent: boolean | null
  readonly usedBytes: number | null
}

/** Implemented by the composition root; every page reaches storage through this and no other way. */
export interface HouseControls {
  workspaces(): readonly WorkspaceSummary[]
  /** Opens the example in a workspace of its own; the page loads anew. */
  openExample(): Promise<Result<null, Refusal>>
  /** Opens another workspace; the page loads anew. */
  openWorkspace(id: Id): Promise<Result<null, Refusal>>
  /** Deletes a workspace for good. Removing the open one opens the user's own. */
  removeWorkspace(id: Id): Promise<void>
  makeBackup(passphrase: string): Promise<DownloadFile>
  readBackup(file: Blob, passphrase: string): Promise<Result<BackupPreview, Refusal>>
  /** Restores all or nothing; on success the page loads anew. */
  restoreBackup(preview: BackupPreview): Promise<Result<null, Refusal>>
  /** Null once the storage is closed. */
  backupStatus(): Promise<BackupStatus | null>
  erasePerson(personId: Id): Promise<Result<null, Refusal>>
  requestPersistence(): Promise<boolean>
  storageFigures(): Promise<StorageFigures>
}

export const useHouse = defineStore('house', () => {
  const controls = shallowRef<HouseControls | null>(null)
  const workspaceKind = shallowRef<WorkspaceSummary['kind']>('own')
  /** True when a newer version in another tab has taken over the storage. */
  const replaced = shallowRef(false)

  return {
    workspaceKind,
    replaced,
    /** Called once, by the composition root. */
    furnish(given: HouseControls, kind: WorkspaceSummary['kind']) {
      controls.value = given
      workspaceKind.value = kind
    },
    /** Computed, because a store reads plain getters once, when it is made. */
    controls: computed<HouseControls>(() => {
      if (!controls.value) throw new Error('The house is used before it is furnished')
      return controls.value
    }),
  }
})
