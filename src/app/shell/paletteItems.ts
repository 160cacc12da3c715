/** Everything the palette can find: pages, commands, series, days, people, themes, speakers and tasks. */
import type { Snapshot } from '@/domain/records'
import { byTime } from '@/domain/seminars/seminarQueries'
import { compareDanish, sortedByName } from '@/domain/shared/danishOrder'
import { foldText } from '@/domain/shared/foldText'
import { briefDay } from '@/text/formats'
import { t } from '@/text/t'
import {
  CalendarDays,
  CalendarRange,
  FileText,
  Lightbulb,
  ListTodo,
  Mic,
  Play,
  User,
} from '@lucide/vue'
import type { PaletteGroup, PaletteItem } from '@/ui/palette/paletteItem'
import { navigationEntries } from './navigation'

/** What commands in the palette may do; handed in, so that this list stays a plain function. */
export interface PaletteActions {
  readonly go: (path: string) => void
  readonly switchTheme: () => void
  readonly switchLanguage: () => void
}

/** Keywords are found but not shown: an e-mail address, a date as digits. */
type FoundItem = PaletteItem & { readonly keywords?: string }

/** More hits than this are a sign to type more. */
const mostHits = 8

export function paletteGroups(
  snapshot: Snapshot,
  query: string,
  actions: PaletteActions,
): PaletteGroup[] {
  const wanted = foldText(query.trim())
  const groups: { id: string; label: string; items: readonly FoundItem[] }[] = [
    { id: 'pages', label: t.shell.paletteGroups.pages, items: pageItems(actions) },
    {
      id: 'commands',
      label: t.shell.paletteGroups.commands,
      items: commandItems(snapshot, actions),
    },
    { id: 'series', label: t.shell.paletteGroups.series, items: seriesItems(snapshot, actions) },
    // Days, people and the rest are many: they come only when asked for.
    ...(wanted ? askedFor(snapshot, actions) : []),
  ]
  return groups
    .map((group) => ({ ...group, items: best(group.items, wanted) }))
    .filter((group) => group.items.length > 0)
}

function askedFor(snapshot: Snapshot, actions: PaletteActions) {
  const labels = t.shell.paletteGroups
  return [
    { id: 'seminars', label: labels.seminars, items: seminarItems(snapshot, actions) },
    { id: 'people', label: labels.people, items: personItems(snapshot, actions) },
    { id: 'themes', label: labels.themes, items: themeItems(snapshot, actions) },
    { id: 'speakers', label: labels.speakers, items: speakerItems(snapshot, actions) },
    { id: 'tasks', label: labels.tasks, items: taskItems(snapshot, actions) },
  ]
}

function best(items: readonly FoundItem[], wanted: string): FoundItem[] {
  if (!wanted) return items.slice(0, mostHits)
  const words = wanted.split(/\s+/)
  const hits: FoundItem[] = []
  for (const item of items) {
    const text = foldText(`${item.label} ${item.hint ?? ''} ${item.keywords ?? ''}`)
    if (words.every((word) => text.includes(word))) hits.push(item)
  }
  // Sorting keeps the order each kind comes in: days by date, people by name.
  const startsWell = (item: FoundItem) => (foldText(item.label).startsWith(wanted) ? 0 : 1)
  return hits.sort((a, b) => startsWell(a) - startsWell(b)).slice(0, mostHits)
}

function pageItems({ go }: PaletteActions): FoundItem[] {
  return navigationEntries().map((entry) => ({
    id: entry.to,
    label: entry.label,
    icon: FileText,
    run: () => go(entry.to),
  }))
}

function commandItems(snapshot: Snapshot, actions: PaletteActions): FoundItem[] {
  const item = (id: string, label: string, run: () => void) => ({ id, label, icon: Play, run })
  return [
    item('import', t.shell.commands.importPeople, () => actions.go('/ledere/import')),
    item('newSeminar', t.shell.commands.newSeminar, () => actions.go('/arrangement/nyt')),
    item('newSeries', t.shell.commands.newSeries, () => actions.go('/forloeb?ny=1')),
    item('backup', t.shell.commands.makeBackup, () => actions.go('/indstillinger#sikkerhedskopi')),
    item('theme', t.shell.commands.switchTheme, actions.switchTheme),
    item('language', t.shell.commands.switchLanguage, actions.switchLanguage),
    ...[...snapshot.tablePlans.values()].flatMap(({ id, seminarId }) => {
      const seminar = snapshot.seminars.get(seminarId)
      if (!seminar) return []
      const label = t.tables.commandFor(briefDay(seminar.day))
      return [item(`tables-${id}`, label, () => actions.go(`/dage/${seminarId}/borde`))]
    }),
    ...[...snapshot.series.values()].map((series) =>
      item(`distribute-${series.id}`, t.shell.commands.distribute(series.name), () =>
        actions.go(`/forloeb/${series.id}/fordeling`),
      ),
    ),
  ]
}

function seriesItems(snapshot: Snapshot, { go }: PaletteActions): FoundItem[] {
  return sortedByName(snapshot.series.values()).map((series) => ({
    id: series.id,
    label: series.name,
    icon: CalendarRange,
    run: () => go(`/forloeb/${series.id}`),
  }))
}

function seminarItems(snapshot: Snapshot, { go }: PaletteActions): FoundItem[] {
  return [...snapshot.seminars.values()].sort(byTime).map((seminar) => ({
    id: seminar.id,
    label: briefDay(seminar.day),
    hint: [seminar.title, snapshot.series.get(seminar.seriesId ?? '')?.name, seminar.place]
      .filter(Boolean)
      .join(' · '),
    icon: CalendarDays,
    keywords: seminar.day,
    run: () => go(`/dage/${seminar.id}`),
  }))
}

function personItems(snapshot: Snapshot, { go }: PaletteActions): FoundItem[] {
  return sortedByName(snapshot.people.values()).map((person) => ({
    id: person.id,
    label: person.name,
    hint: [person.title, snapshot.units.get(person.unitId ?? '')?.name].filter(Boolean).join(' · '),
    icon: User,
    keywords: person.email,
    run: () => go(`/ledere/${person.id}`),
  }))
}

function themeItems(snapshot: Snapshot, { go }: PaletteActions): FoundItem[] {
  return [...snapshot.themes.values()]
    .sort((a, b) => compareDanish(a.title, b.title))
    .map((theme) => ({
      id: theme.id,
      label: theme.title,
      hint: theme.tags.join(' · '),
      icon: Lightbulb,
      run: () => go(`/temaer/${theme.id}`),
    }))
}

function speakerItems(snapshot: Snapshot, { go }: PaletteActions): FoundItem[] {
  const named = [...snapshot.speakers.values()].map((speaker) => ({
    ...speaker,
    name: snapshot.people.get(speaker.personId ?? '')?.name ?? speaker.name,
  }))
  return sortedByName(named).map(({ id, name, organisation, subjects }) => ({
    id,
    label: name,
    hint: [organisation, ...subjects].filter(Boolean).join(' · '),
    icon: Mic,
    run: () => go(`/oplaegsholdere/${id}`),
  }))
}

function taskItems(snapshot: Snapshot, { go }: PaletteActions): FoundItem[] {
  return [...snapshot.tasks.values()]
    .filter(({ status }) => status !== 'done')
    .sort((a, b) => compareDanish(a.title, b.title))
    .map(({ id, title, ownerId, seminarId }) => ({
      id,
      label: title,
      hint: snapshot.people.get(ownerId ?? '')?.name ?? '',
      icon: ListTodo,
      run: () => go(seminarId ? `/dage/${seminarId}/arbejdsgruppe` : '/opgaver'),
    }))
}
