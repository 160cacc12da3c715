/** The cases of a seminar, and their paper. */
import type { RouteRecordRaw } from 'vue-router'

export const caseParts: RouteRecordRaw[] = [
  {
    path: 'cases',
    name: 'seminarCases',
    component: () => import('./SeminarCasesPage.vue'),
    props: true,
  },
]

/** Paper stands outside the seminar's own frame, so that nothing else is printed. */
export const casePrintRoutes: RouteRecordRaw[] = [
  {
    path: '/dage/:seminarId/cases/udskrift',
    name: 'caseSheets',
    component: () => import('./print/CaseSheetsPage.vue'),
    props: true,
  },
]
