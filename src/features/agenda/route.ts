/** The programme of a seminar. */
import type { RouteRecordRaw } from 'vue-router'

export const agendaParts: RouteRecordRaw[] = [
  {
    path: 'program',
    name: 'agenda',
    component: () => import('./AgendaPage.vue'),
    props: true,
  },
  {
    path: 'program/vis',
    name: 'agendaViews',
    component: () => import('./views/AgendaViewsPage.vue'),
    props: true,
  },
]

/** Paper stands outside the seminar's own frame, so that nothing else is printed. */
export const agendaPrintRoutes: RouteRecordRaw[] = [
  {
    path: '/dage/:seminarId/program/udskrift/:kind(deltager|drejebog|person|alle)',
    name: 'agendaPrint',
    component: () => import('./print/AgendaPrintPage.vue'),
    props: true,
  },
]
