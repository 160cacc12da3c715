/** The budget of a seminar, and that of a series. */
import type { RouteRecordRaw } from 'vue-router'

export const budgetParts: RouteRecordRaw[] = [
  {
    path: 'oekonomi',
    name: 'seminarBudget',
    component: () => import('./SeminarBudgetPage.vue'),
    props: true,
  },
]

export const seriesBudgetRoutes: RouteRecordRaw[] = [
  {
    path: 'oekonomi',
    name: 'seriesBudget',
    component: () => import('./SeriesBudgetPage.vue'),
    props: true,
  },
]
