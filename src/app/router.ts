/** All routes of the house, gathered from the rooms; the house is the only one that knows them all. */
import { distributionRoutes } from '@/features/distribution/route'
import { overviewRoutes } from '@/features/overview/route'
import { peopleRoutes } from '@/features/people/route'
import { seminarRoutes } from '@/features/seminars/route'
import { seriesRoutes } from '@/features/series/route'
import { settingsRoutes } from '@/features/settings/route'
import { createRouter, createWebHistory } from 'vue-router'

export const router = createRouter({
  history: createWebHistory(),
  routes: [
    ...overviewRoutes,
    ...peopleRoutes,
    ...seriesRoutes(distributionRoutes),
    ...seminarRoutes,
    ...settingsRoutes,
    { path: '/:path(.*)*', name: 'notFound', component: () => import('./shell/NotFoundPage.vue') },
  ],
  scrollBehavior: (_to, _from, saved) => saved ?? { top: 0 },
})
