/** The words of a method of the library. */
import type { MethodCode } from '@/domain/agenda/methods'
import { t } from '@/text/t'

export function methodWords(code: MethodCode) {
  return t.methods.library[code]
}
