/** A choice in a select, combobox, radio group or grid cell. */
export type UiOption = { value: string; label: string; hint?: string; disabled?: boolean }
