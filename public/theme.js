/** Sets theme and language before the first paint, so that nothing flashes in the wrong colours. */
{
  // Storage can be blocked by policy; the defaults of the page then stand.
  const remembered = (key) => {
    try {
      return localStorage.getItem(key)
    } catch {
      return null
    }
  }
  const theme = remembered('lederdag.theme')
  const dark =
    theme === 'dark' || (theme !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches)
  document.documentElement.dataset.theme = dark ? 'dark' : 'light'
  if (remembered('lederdag.language') === 'en') document.documentElement.lang = 'en'
}
