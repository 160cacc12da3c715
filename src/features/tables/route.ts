/** The table plan of a day, and its paper. */
import type { RouteRecordRaw } from 'vue-router'

export const tableParts: RouteRecordRaw[] = [
  { path: 'borde', name: 'tables', component: () => import('./TablesPage.vue'), props: true },
]

/** Paper stands outside the seminar's own frame, so that nothing else is printed. */
export const tablePrintRoutes: RouteRecordRaw[] = [
  {
    path: '/dage/:seminarId/borde/udskrift/:kind(bordkort|deltagere)',
    name: 'tablesPrint',
    component: () => import('./print/TablesPrintPage.vue'),
    props: true,
  },
]
