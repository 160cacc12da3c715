/** The programme of a seminar. */
import type { RouteRecordRaw } from 'vue-router'

export const agendaParts: RouteRecordRaw[] = [
  {
    path: 'program',
    name: 'agenda',
    component: () => import('./AgendaPage.vue'),
    props: true,
  },
]
