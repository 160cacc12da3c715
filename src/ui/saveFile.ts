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
