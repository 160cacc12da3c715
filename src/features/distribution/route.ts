/** The parts of a series about who comes when: rules, the board, versions, and what is handed out. */
import type { RouteRecordRaw } from 'vue-router'

export const distributionRoutes: RouteRecordRaw[] = [
  { path: 'regler', name: 'rules', component: () => import('./rules/RulesPage.vue'), props: true },
  {
    path: 'fordeling',
    name: 'board',
    component: () => import('./board/BoardPage.vue'),
    props: true,
  },
  {
    path: 'hvad-nu-hvis',
    name: 'whatIf',
    component: () => import('./whatIf/WhatIfPage.vue'),
    props: true,
  },
  {
    path: 'versioner',
    name: 'versions',
    component: () => import('./versions/VersionsPage.vue'),
    props: true,
  },
  {
    path: 'udlevering',
    name: 'handouts',
    component: () => import('./handouts/HandoutsPage.vue'),
    props: true,
  },
]

/** What goes on paper stands outside the series' own frame, so that nothing else is printed. */
export const printRoutes: RouteRecordRaw[] = [
  {
    path: '/forloeb/:seriesId/udskrift/:kind(fremmoede|doerliste|navneskilte)',
    name: 'print',
    component: () => import('./handouts/PrintPage.vue'),
    props: true,
  },
]
