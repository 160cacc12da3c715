/** All routes of the house, gathered from the rooms; the house is the only one that knows them all. */
import { agendaParts, agendaPrintRoutes } from '@/features/agenda/route'
import { budgetParts, seriesBudgetRoutes } from '@/features/budget/route'
import { casePrintRoutes, caseParts } from '@/features/cases/route'
import { distributionRoutes, printRoutes } from '@/features/distribution/route'
import { groupParts, groupRoutes } from '@/features/groups/route'
import { overviewRoutes } from '@/features/overview/route'
import { peopleRoutes } from '@/features/people/route'
import { seminarRoutes, seriesDayRoutes } from '@/features/seminars/route'
import { seriesRoutes } from '@/features/series/route'
import { settingsRoutes } from '@/features/settings/route'
import { speakerParts, speakerRoutes } from '@/features/speakers/route'
import { tableParts, tablePrintRoutes } from '@/features/tables/route'
import { themeParts, themeRoutes } from '@/features/themes/route'
import { createRouter, createWebHistory } from 'vue-router'

export const router = createRouter({
  history: createWebHistory(),
  routes: [
    ...overviewRoutes,
    ...peopleRoutes,
    ...seriesRoutes([...seriesDayRoutes, ...distributionRoutes, ...seriesBudgetRoutes]),
    ...printRoutes,
    ...tablePrintRoutes,
    ...agendaPrintRoutes,
    ...casePrintRoutes,
    ...seminarRoutes([
      ...agendaParts,
      ...themeParts,
      ...speakerParts,
      ...tableParts,
      ...groupParts,
      ...caseParts,
      ...budgetParts,
    ]),
    ...themeRoutes,
    ...speakerRoutes,
    ...groupRoutes,
    ...settingsRoutes,
    { path: '/:path(.*)*', name: 'notFound', component: () => import('./shell/NotFoundPage.vue') },
  ],
  scrollBehavior: (_to, _from, saved) => saved ?? { top: 0 },
})

// A part of an older release may be gone from the server; a fresh load brings the same page of the
// new one. A page that fails on a fresh load is a fault, and loading again would never end.
router.onError((_error, to, from) => {
  if (from.matched.length > 0) window.location.assign(to.fullPath)
})
