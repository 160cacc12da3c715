/** The days of a series, and one of them. */
import type { RouteRecordRaw } from 'vue-router'

export const seminarRoutes: RouteRecordRaw[] = [
  {
    path: '/dage/:seminarId',
    name: 'seminar',
    component: () => import('./SeminarPage.vue'),
    props: true,
  },
]

/** The first part of a series. */
export const seriesDayRoutes: RouteRecordRaw[] = [
  { path: '', name: 'series', component: () => import('./SeriesDaysPage.vue'), props: true },
]
