/** Texts about speakers and bookings, in English. */
import type { Catalogue } from '../da'

export const speakers: Catalogue['speakers'] = {
  title: 'Speakers',
}
