/** How closely the board is packed; stays as chosen while the app is open, from series to series. */
import { ref } from 'vue'

export const dense = ref(false)
