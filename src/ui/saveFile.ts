/** Hands a file to the browser's own download, without a request and without leaving the page. */
export function saveFile(file: { readonly fileName: string; readonly blob: Blob }): void {
  const address = URL.createObjectURL(file.blob)
  const link = document.createElement('a')
  link.href = address
  link.download = file.fileName
  link.click()
  // Some browsers read the address after the click has returned.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}

/** The same for what is not a Blob yet. */
export function saveContent(file: {
  readonly name: string
  readonly mimeType: string
  readonly content: Uint8Array | string
}): void {
  // A copy, because the bytes may lie in memory that a Blob does not take.
  const part = typeof file.content === 'string' ? file.content : new Uint8Array(file.content)
  saveFile({ fileName: file.name, blob: new Blob([part], { type: file.mimeType }) })
}
