/** How each kind of item looks: a picture, and the colour of its strip. */
import type { ItemKind } from '@/domain/agenda/agenda'
import {
  BookOpen,
  Coffee,
  Columns3,
  DoorOpen,
  Flag,
  Footprints,
  Info,
  MessagesSquare,
  Mic,
  Presentation,
  Shapes,
  Sparkle,
  Users,
  Utensils,
} from '@lucide/vue'
import type { Component } from 'vue'

export interface KindLook {
  readonly icon: Component
  /** Background of the strip. */
  readonly strip: string
  /** Background and ink of the picture. */
  readonly mark: string
}

const quiet = { strip: 'bg-line-strong', mark: 'bg-sunken text-ink-muted' }
const rest = { strip: 'bg-ok', mark: 'bg-ok-soft text-ok' }
const talking = { strip: 'bg-warn', mark: 'bg-warn-soft text-warn' }
const working = { strip: 'bg-accent', mark: 'bg-accent-soft text-accent' }

/** Breaks, listening, working together and what holds the day together each have a colour. */
export const kindLooks: Readonly<Record<ItemKind, KindLook>> = {
  welcome: { icon: DoorOpen, ...quiet },
  checkIn: { icon: Sparkle, ...working },
  talk: { icon: Mic, ...talking },
  dialogue: { icon: MessagesSquare, ...working },
  groupWork: { icon: Users, ...working },
  plenary: { icon: Presentation, ...talking },
  case: { icon: BookOpen, ...talking },
  practical: { icon: Info, ...quiet },
  break: { icon: Coffee, ...rest },
  meal: { icon: Utensils, ...rest },
  movement: { icon: Footprints, ...rest },
  parallel: { icon: Columns3, ...working },
  closing: { icon: Flag, ...quiet },
  other: { icon: Shapes, ...quiet },
}
