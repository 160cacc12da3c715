/** Erasing a person also from the other workspaces of this device, which a restore has parted. */
import type { Refusal } from '@/domain/command'
import type { Id } from '@/domain/shared/id'
import { fail, ok, type Result } from '@/domain/shared/result'
import { openLedger } from '@/ledger/ledger'
import { deviceName } from '@/storage/device'
import { openStorage } from '@/storage/openStorage'
import { tabChannel } from '@/storage/tabChannel'
import { workspaceList, type WorkspaceEntry } from '@/storage/workspaces'
import { clock } from './clock'
import { randomId } from './randomId'

/**
 * The example holds nobody real, neither as the open workspace nor as another one.
 * @param open where the person is erased already
 * @returns a refusal when one of them could not be opened or written; the others are done
 */
export async function eraseElsewhere(
  personId: Id,
  open: Pick<WorkspaceEntry, 'id' | 'kind'>,
): Promise<Result<null, Refusal>> {
  if (open.kind === 'example') return ok(null)
  const left = workspaceList().entries.filter(
    ({ id, kind }) => kind !== 'example' && id !== open.id,
  )
  let complete = true
  for (const { id } of left) complete = (await eraseIn(id, personId)) && complete
  return complete ? ok(null) : fail({ type: 'erasure.incomplete' })
}

async function eraseIn(workspaceId: Id, personId: Id): Promise<boolean> {
  const opened = await openStorage({
    workspaceId,
    newId: randomId,
    now: clock.now,
    onReplaced: () => undefined,
  })
  if (!opened.ok) return false
  const ledger = await openLedger({
    storage: opened.value,
    tabs: tabChannel(workspaceId),
    clock,
    newId: randomId,
    device: deviceName(randomId),
  })
  const erased = await ledger.erase(personId)
  ledger.close()
  opened.value.close()
  return erased.ok
}
