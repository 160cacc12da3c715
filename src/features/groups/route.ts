/** All tasks, and the working group of a seminar. */
import type { RouteRecordRaw } from 'vue-router'

export const groupParts: RouteRecordRaw[] = [
  {
    path: 'arbejdsgruppe',
    name: 'seminarGroup',
    component: () => import('./SeminarGroupPage.vue'),
    props: true,
  },
]

export const groupRoutes: RouteRecordRaw[] = [
  { path: '/opgaver', name: 'tasks', component: () => import('./TasksPage.vue') },
]
