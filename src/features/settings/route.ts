/** Settings: the organisation, backups, workspaces, appearance and language. */
import type { RouteRecordRaw } from 'vue-router'

export const settingsRoutes: RouteRecordRaw[] = [
  { path: '/indstillinger', name: 'settings', component: () => import('./SettingsPage.vue') },
]
