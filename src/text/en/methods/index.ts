/** Texts about the library of methods, in English. */
import type { Catalogue } from '../../da'
import { choosingMethods } from './choosing'
import { closingMethods } from './closing'
import { dialogueMethods } from './dialogue'
import { ideaMethods } from './ideas'
import { openingMethods } from './opening'
import { practiceMethods } from './practice'

export const methods: Catalogue['methods'] = {
  uses: {
    opening: 'Off to a good start',
    dialogue: 'Talk together',
    practice: 'Cases and own practice',
    ideas: 'Ideas and foresight',
    choosing: 'Choose and decide',
    closing: 'Gather up and close',
  },
  library: {
    ...openingMethods,
    ...dialogueMethods,
    ...practiceMethods,
    ...ideaMethods,
    ...choosingMethods,
    ...closingMethods,
  },
  groupSize: (least, most) =>
    most === null
      ? `The whole room, at least ${least}`
      : most === 1
        ? 'Each alone'
        : least === most
          ? `${least} in each group`
          : `${least}-${most} in each group`,
}
