/** Up and down lead to the same column of the line above and below, as in a spreadsheet. */

export function moveByArrows(event: KeyboardEvent): void {
  const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
  const field = event.target
  if (by === 0 || !(field instanceof HTMLInputElement) || !field.dataset.column) return
  const fields = document.querySelectorAll<HTMLInputElement>('input[data-column]')
  const inColumn = [...fields].filter(({ dataset }) => dataset.column === field.dataset.column)
  const next = inColumn[inColumn.indexOf(field) + by]
  if (!next) return
  event.preventDefault()
  next.focus()
  next.select()
}
