/** Makes ids: 128 random bits, written so that they sort as plain text and mean nothing. */
import type { NewId } from '@/domain/shared/id'

export const randomId: NewId = () => crypto.randomUUID().replaceAll('-', '')
