/** Offers a waiting version of the app; no tab reloads until its own user says so. */
import { keepThisRelease } from '@/app/earlierRelease'
import { t } from '@/text/t'
import { useToasts } from '@/ui'
import { reactive } from 'vue'
import { registerSW } from 'virtual:pwa-register'

const state = reactive({
  ready: false,
  /** Accepted; what is in use is kept first, which may take seconds before the tab reloads. */
  applying: false,
  /** Takes the waiting version into use and reloads this tab. */
  apply: (): void => undefined,
})

let registered = false
/** Another tab may have taken the waiting version into use; then only a reload is left to do. */
let takenIntoUse = false

export function useAppUpdate() {
  if (!registered && import.meta.env.PROD) {
    registered = true
    const updateNow = registerSW({
      onNeedRefresh() {
        state.ready = true
      },
      onOfflineReady() {
        useToasts().show({ kind: 'ok', title: t.shell.offlineReady })
      },
      onNeedReload() {
        takenIntoUse = true
        if (state.applying) location.reload()
      },
    })
    state.apply = () => {
      state.applying = true
      if (takenIntoUse) location.reload()
      else void keepThisRelease().finally(() => updateNow(true))
    }
  }
  return state
}
