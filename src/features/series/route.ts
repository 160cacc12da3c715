/** Series: the list, and one series with its parts as tabs; other rooms hang their parts in here. */
import type { RouteRecordRaw } from 'vue-router'

/** The parts of a series that live in other rooms are handed in by the house. */
export function seriesRoutes(parts: readonly RouteRecordRaw[]): RouteRecordRaw[] {
  return [
    { path: '/forloeb', name: 'seriesList', component: () => import('./SeriesListPage.vue') },
    {
      path: '/forloeb/:seriesId',
      component: () => import('./SeriesPage.vue'),
      props: true,
      children: [
        {
          path: 'maalgruppe',
          name: 'audience',
          component: () => import('./AudiencePage.vue'),
          props: true,
        },
        ...parts,
      ],
    },
  ]
}
