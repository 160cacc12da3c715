/** The budget of a seminar. */
import type { RouteRecordRaw } from 'vue-router'

export const budgetParts: RouteRecordRaw[] = [
  {
    path: 'oekonomi',
    name: 'seminarBudget',
    component: () => import('./SeminarBudgetPage.vue'),
    props: true,
  },
]
