// @vitest-environment happy-dom
/** A paste from a spreadsheet or a web page becomes text that reads like any other list. */
import { describe, expect, it } from 'vitest'
import { cellsOfTable, fileFromPaste } from '@/exchange/clipboard/pastedLeaders'

describe('pasting', () => {
  it('tab-separated text is taken as it is', async () => {
    const file = fileFromPaste({ text: 'Navn\tE-mail\nAne\ta@k.example', html: '<table></table>' })
    expect(await file?.text()).toBe('Navn\tE-mail\nAne\ta@k.example')
  })

  it('a table of a web page becomes tab-separated text, and nothing in it runs', async () => {
    const html =
      '<table><tr><th>Navn</th><th colspan="2">Mail</th></tr><tr><td>Ane "A" Holm<script>x()</script></td><td>a</td><td>b</td></tr></table>'
    expect(cellsOfTable(html)?.[0]).toEqual(['Navn', 'Mail', ''])
    const file = fileFromPaste({ text: 'Navn Mail', html })
    expect(await file?.text()).toMatch(/^Navn\tMail\t\n"Ane ""A"" Holm/)
  })

  it('an empty paste is nothing', () => {
    expect(fileFromPaste({ text: ' \n', html: '' })).toBeNull()
  })
})
