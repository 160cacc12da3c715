/** One dated arrangement. */
import type { RouteRecordRaw } from 'vue-router'

export const seminarRoutes: RouteRecordRaw[] = [
  {
    path: '/dage/:seminarId',
    name: 'seminar',
    component: () => import('./SeminarPage.vue'),
    props: true,
  },
]
