/** Opens what is left after the user has seen what is missing; the findings are then accepted. */
import { openHouse } from '../openHouse'

/** Reloads into the ordinary house, whose start check now starts from what was accepted. */
export async function openAnyway(): Promise<void> {
  await openHouse(true)
  window.location.assign('/')
}
