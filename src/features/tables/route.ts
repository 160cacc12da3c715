/** The table plan of a day, and its paper. */
import type { RouteRecordRaw } from 'vue-router'

export const tableRoutes: RouteRecordRaw[] = [
  {
    path: '/dage/:seminarId/borde',
    name: 'tables',
    component: () => import('./TablesPage.vue'),
    props: true,
  },
  {
    path: '/dage/:seminarId/borde/udskrift/:kind(bordkort|deltagere)',
    name: 'tablesPrint',
    component: () => import('./print/TablesPrintPage.vue'),
    props: true,
  },
]
