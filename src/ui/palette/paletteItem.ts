/** What the command palette lists and runs. */
import type { Component } from 'vue'

export type PaletteItem = {
  id: string
  label: string
  hint?: string
  icon?: Component
  run: () => void
}

export type PaletteGroup = { id: string; label: string; items: readonly PaletteItem[] }
