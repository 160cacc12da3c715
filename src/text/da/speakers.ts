/** Texts about speakers and bookings. */
export const speakers = {
  title: 'Oplægsholdere',
}
