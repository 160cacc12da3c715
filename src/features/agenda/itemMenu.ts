/** Everything that can be done to an item without a keyboard or a drag. */
import type { AgendaItem } from '@/domain/agenda/agenda'
import type { LocalTime } from '@/domain/shared/day'
import { clockTime } from '@/text/formats'
import { t } from '@/text/t'
import type { UiMenuItem } from '@/ui'
import {
  ArrowDown,
  ArrowUp,
  Clock,
  Columns3,
  Copy,
  Lock,
  LockOpen,
  MoveRight,
  Pencil,
  Pin,
  PinOff,
  Plus,
  Scissors,
  TextCursorInput,
  Trash2,
} from '@lucide/vue'

export interface ItemMenuActions {
  edit(): void
  title(): void
  addAfter(): void
  duplicate(): void
  split(): void
  hold(fixedStart: LocalTime | null): void
  chooseTime(): void
  setClosed(closed: boolean): void
  /** Null where it stands at the end of its line. */
  readonly up: (() => void) | null
  readonly down: (() => void) | null
  move(): void
  addTrack(): void
  remove(): void
}

/** @param startsAt when the item begins now */
export function itemMenu(
  item: AgendaItem,
  startsAt: LocalTime,
  act: ItemMenuActions,
): UiMenuItem[] {
  const words = t.agenda.menu
  const parallel = item.kind === 'parallel'
  return [
    { label: words.edit, icon: Pencil, onSelect: act.edit },
    { label: words.title, icon: TextCursorInput, onSelect: act.title },
    { label: words.addAfter, icon: Plus, onSelect: act.addAfter },
    ...(parallel ? [{ label: words.addTrack, icon: Columns3, onSelect: act.addTrack }] : []),
    { label: words.duplicate, icon: Copy, onSelect: act.duplicate },
    ...(parallel || item.minutes < 2
      ? []
      : [{ label: words.split, icon: Scissors, onSelect: act.split }]),
    ...timeItems(item, startsAt, act),
    ...(parallel ? [] : [closedItem(item, act)]),
    ...moveItems(act),
    {
      label: words.remove,
      icon: Trash2,
      danger: true,
      startsGroup: true,
      onSelect: act.remove,
    },
  ]
}

function timeItems(item: AgendaItem, startsAt: LocalTime, act: ItemMenuActions): UiMenuItem[] {
  const words = t.agenda.menu
  const now: UiMenuItem =
    item.fixedStart === null
      ? {
          label: words.fixAt(clockTime(startsAt)),
          icon: Pin,
          onSelect: () => act.hold(startsAt),
        }
      : { label: words.unfix, icon: PinOff, onSelect: () => act.hold(null) }
  return [
    { ...now, startsGroup: true },
    { label: words.fix, icon: Clock, onSelect: act.chooseTime },
  ]
}

function closedItem({ closed }: AgendaItem, act: ItemMenuActions): UiMenuItem {
  const words = t.agenda.menu
  return closed
    ? { label: words.reopen, icon: LockOpen, onSelect: () => act.setClosed(false) }
    : {
        label: words.close,
        hint: words.closeHint,
        icon: Lock,
        onSelect: () => act.setClosed(true),
      }
}

function moveItems({ up, down, move }: ItemMenuActions): UiMenuItem[] {
  const words = t.agenda.menu
  return [
    ...(up ? [{ label: words.up, icon: ArrowUp, startsGroup: true, onSelect: up }] : []),
    ...(down ? [{ label: words.down, icon: ArrowDown, startsGroup: !up, onSelect: down }] : []),
    { label: words.move, icon: MoveRight, startsGroup: !up && !down, onSelect: move },
  ]
}
