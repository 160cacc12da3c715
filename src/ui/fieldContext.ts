/** How a field tells the control inside it which label, hint and error belong to it. */
import { computed, inject, provide, type ComputedRef, type InjectionKey } from 'vue'

export type FieldAttributes = {
  id?: string
  'aria-labelledby'?: string
  'aria-describedby'?: string
  'aria-invalid'?: 'true'
  'aria-required'?: 'true'
}

const key: InjectionKey<ComputedRef<FieldAttributes>> = Symbol('field')

export function provideField(attributes: ComputedRef<FieldAttributes>): void {
  provide(key, attributes)
}

/** Attributes for the control; empty outside a field, where the control names itself. */
export function useField(): ComputedRef<FieldAttributes> {
  return inject(key, () => computed(() => ({})), true)
}
