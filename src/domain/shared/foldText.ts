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

/** Lower case, without accents, with æ/ae, ø/oe and å/aa alike. */
export function foldText(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[æøåäöüßđðþł]/g, (letter) => lettersOfTheirOwn[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
}

/** Folded words with single spaces between them; punctuation is gone. */
export function foldedWords(text: string): string {
  return foldText(text)
    .replace(/[^\p{Letter}\p{Number}]+/gu, ' ')
    .trim()
}
