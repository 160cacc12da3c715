/** The days of a series, one of them with its parts as tabs, and the ways to a new one. */
import type { RouteRecordRaw } from 'vue-router'

/** The parts of a seminar that live in other rooms are handed in by the house. */
export function seminarRoutes(parts: readonly RouteRecordRaw[]): RouteRecordRaw[] {
  return [
    {
      path: '/arrangement/nyt',
      name: 'newSeminar',
      component: () => import('./create/NewSeminarPage.vue'),
    },
    {
      path: '/skabeloner',
      name: 'templates',
      component: () => import('./templates/TemplatesPage.vue'),
    },
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
        {
          path: 'naeste-aar',
          name: 'rollSeminar',
          component: () => import('./roll/RollSeminarPage.vue'),
          props: true,
        },
        ...parts,
      ],
    },
  ]
}

/** The first part of a series, and its way to next year. */
export const seriesDayRoutes: RouteRecordRaw[] = [
  { path: '', name: 'series', component: () => import('./SeriesDaysPage.vue'), props: true },
  {
    path: 'naeste-aar',
    name: 'rollSeries',
    component: () => import('./roll/RollSeriesPage.vue'),
    props: true,
  },
]
