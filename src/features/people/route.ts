/** Leaders: the register, one person, the units, and the way in for lists. */
import type { RouteRecordRaw } from 'vue-router'

export const peopleRoutes: RouteRecordRaw[] = [
  { path: '/ledere', name: 'people', component: () => import('./PeoplePage.vue') },
  { path: '/ledere/enheder', name: 'units', component: () => import('./UnitsPage.vue') },
  { path: '/ledere/import', name: 'import', component: () => import('./import/ImportPage.vue') },
  {
    path: '/ledere/:personId',
    name: 'person',
    component: () => import('./PersonPage.vue'),
    props: true,
  },
]
