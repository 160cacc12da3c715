/** One line of a menu. */
import type { Component } from 'vue'

export type UiMenuItem = {
  label: string
  icon?: Component
  /** A second, quieter line, such as what the choice would lead to. */
  hint?: string
  danger?: boolean
  disabled?: boolean
  /** Draws a line above this item. */
  startsGroup?: boolean
  onSelect: () => void
}
