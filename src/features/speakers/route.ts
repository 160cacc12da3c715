/** The register of speakers, one of them, and the speakers of a seminar. */
import type { RouteRecordRaw } from 'vue-router'

export const speakerParts: RouteRecordRaw[] = [
  {
    path: 'oplaegsholdere',
    name: 'seminarSpeakers',
    component: () => import('./SeminarSpeakersPage.vue'),
    props: true,
  },
]

export const speakerRoutes: RouteRecordRaw[] = [
  { path: '/oplaegsholdere', name: 'speakers', component: () => import('./SpeakersPage.vue') },
  {
    path: '/oplaegsholdere/:speakerId',
    name: 'speaker',
    component: () => import('./SpeakerPage.vue'),
    props: true,
  },
]
