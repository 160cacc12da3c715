/** Texts about the library of methods: what each is good for, and how it is done. */
import { choosingMethods } from './choosing'
import { closingMethods } from './closing'
import { dialogueMethods } from './dialogue'
import { ideaMethods } from './ideas'
import { openingMethods } from './opening'
import { practiceMethods } from './practice'

export const methods = {
  uses: {
    opening: 'Kom godt i gang',
    dialogue: 'Tal sammen',
    practice: 'Cases og egen praksis',
    ideas: 'Idéer og fremsyn',
    choosing: 'Vælg og beslut',
    closing: 'Saml op og slut',
  },
  library: {
    ...openingMethods,
    ...dialogueMethods,
    ...practiceMethods,
    ...ideaMethods,
    ...choosingMethods,
    ...closingMethods,
  },
  groupSize: (least: number, most: number | null) =>
    most === null
      ? `Hele salen, mindst ${least}`
      : most === 1
        ? 'Hver for sig'
        : least === most
          ? `${least} i hver gruppe`
          : `${least}-${most} i hver gruppe`,
}
