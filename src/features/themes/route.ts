/** The bank of themes, and the themes of a seminar. */
import type { RouteRecordRaw } from 'vue-router'

export const themeParts: RouteRecordRaw[] = [
  {
    path: 'tema',
    name: 'seminarThemes',
    component: () => import('./SeminarThemesPage.vue'),
    props: true,
  },
]

export const themeRoutes: RouteRecordRaw[] = [
  { path: '/temaer', name: 'themes', component: () => import('./ThemesPage.vue') },
  {
    path: '/temaer/frie-spoergsmaal',
    name: 'freeQuestions',
    component: () => import('./questions/FreeQuestionsPage.vue'),
  },
  {
    path: '/temaer/indsatsomraader',
    name: 'focusAreas',
    component: () => import('./focusAreas/FocusAreasPage.vue'),
  },
  {
    path: '/temaer/:themeId',
    name: 'theme',
    component: () => import('./theme/ThemePage.vue'),
    props: true,
  },
]
