/** The days of a series, and one of them with its parts as tabs. */
import type { RouteRecordRaw } from 'vue-router'

/** The parts of a seminar that live in other rooms are handed in by the house. */
export function seminarRoutes(parts: readonly RouteRecordRaw[]): RouteRecordRaw[] {
  return [
    {
      path: '/dage/:seminarId',
      component: () => import('./SeminarFrame.vue'),
      props: true,
      children: [
        { path: '', name: 'seminar', component: () => import('./SeminarPage.vue'), props: true },
        {
          path: 'deltagere',
          name: 'participants',
          component: () => import('./ParticipantsPage.vue'),
          props: true,
        },
        ...parts,
      ],
    },
  ]
}

/** The first part of a series. */
export const seriesDayRoutes: RouteRecordRaw[] = [
  { path: '', name: 'series', component: () => import('./SeriesDaysPage.vue'), props: true },
]
