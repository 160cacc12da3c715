/** Offers a waiting version of the app; nothing reloads until the user says so. */
import { reactive } from 'vue'
import { registerSW } from 'virtual:pwa-register'

const state = reactive({
  ready: false,
  /** Takes the waiting version into use and reloads this tab. */
  apply: (): void => undefined,
})

let registered = false

export function useAppUpdate() {
  if (!registered && import.meta.env.PROD) {
    registered = true
    const updateNow = registerSW({
      onNeedRefresh() {
        state.ready = true
      },
    })
    state.apply = () => void updateNow(true)
  }
  return state
}
