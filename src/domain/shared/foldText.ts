/** Text folded for comparing: `Åse`, `aase` and `ÅSE` are the same word to whoever looks for it. */

const lettersOfTheirOwn: Readonly<Record<string, string>> = {
  æ: 'ae',
  ø: 'oe',
  å: 'aa',
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ß: 'ss',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
}

/** Registers of 10,000 people are folded again and again, and most text is plain already. */
const plain = /^[\0-\x7f]*$/
const plainWords = /^[a-z0-9]+(?: [a-z0-9]+)*$/

/** Lower case, without accents, with æ/ae, ø/oe and å/aa alike. */
export function foldText(text: string): string {
  const lower = text.toLowerCase()
  if (plain.test(lower)) return lower
  const spelledOut = lower
    .normalize('NFC')
    .replace(/[æøåäöüßđðþł]/g, (letter) => lettersOfTheirOwn[letter] ?? letter)
  return plain.test(spelledOut) ? spelledOut : spelledOut.normalize('NFD').replace(/\p{Mark}/gu, '')
}

/** Folded words with single spaces between them; punctuation is gone. */
export function foldedWords(text: string): string {
  const folded = foldText(text)
  if (plainWords.test(folded)) return folded
  return folded.replace(/[^\p{Letter}\p{Number}]+/gu, ' ').trim()
}
