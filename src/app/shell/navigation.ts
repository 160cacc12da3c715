/** The main rooms of the house, in the order the menu shows them. */
import { t } from '@/text/t'
import { CalendarRange, House, Lightbulb, ListTodo, Mic, Settings, Users } from '@lucide/vue'
import type { Component } from 'vue'

export interface NavigationEntry {
  readonly to: string
  readonly label: string
  readonly icon: Component
  /** Whether the entry stands for the page at this path. */
  readonly covers: (path: string) => boolean
}

/** Read inside a computed, so that labels follow the language. */
export function navigationEntries(): NavigationEntry[] {
  const entry = (to: string, label: string, icon: Component, also: readonly string[] = []) => ({
    to,
    label,
    icon,
    covers: (path: string) =>
      to === '/' ? path === '/' : [to, ...also].some((start) => path.startsWith(start)),
  })
  return [
    entry('/', t.shell.navigation.overview, House),
    entry('/ledere', t.shell.navigation.people, Users),
    entry('/forloeb', t.shell.navigation.series, CalendarRange, [
      '/dage',
      '/arrangement',
      '/skabeloner',
    ]),
    entry('/opgaver', t.shell.navigation.tasks, ListTodo),
    entry('/temaer', t.shell.navigation.themes, Lightbulb),
    entry('/oplaegsholdere', t.shell.navigation.speakers, Mic),
    entry('/indstillinger', t.shell.navigation.settings, Settings),
  ]
}
