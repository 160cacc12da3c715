/** Opens the house and puts it on screen, or the rescue screen when it must not be opened yet. */
import '@/ui/theme.css'
import { createPinia } from 'pinia'
import { createApp } from 'vue'
import App from './app/App.vue'
import { followPreferences } from './app/followPreferences'
import { openHouse } from './app/openHouse'
import { router } from './app/router'

const pinia = createPinia()
const app = createApp(App)
app.use(pinia)
await followPreferences()
const opened = await openHouse()
if (opened.ok) {
  app.use(router)
  app.mount('#app')
} else {
  const { default: RescueScreen } = await import('./app/rescue/RescueScreen.vue')
  const rescue = createApp(RescueScreen, { problem: opened.error })
  rescue.use(pinia)
  rescue.mount('#app')
}
