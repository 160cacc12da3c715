/** The cases of a seminar. */
import type { RouteRecordRaw } from 'vue-router'

export const caseParts: RouteRecordRaw[] = [
  {
    path: 'cases',
    name: 'seminarCases',
    component: () => import('./SeminarCasesPage.vue'),
    props: true,
  },
]
