/** What each command about the programme did, in English. */
import type { agendaHistory as source } from '../../da/history/agenda'

export const agendaHistory: typeof source = {
  'agenda.addItem': 'Item added',
  'agenda.addItems': 'Items added',
  'agenda.addTrack': 'Track added',
  'agenda.changeLengths': 'Items made longer or shorter',
  'agenda.duplicateItem': 'Item copied',
  'agenda.moveItem': 'Item moved',
  'agenda.publish': 'Programme published',
  'agenda.removeItems': 'Items deleted',
  'agenda.removeTrack': 'Track deleted',
  'agenda.setClosed': 'Item closed or opened',
  'agenda.setFixedStart': 'Item held to the clock or let go',
  'agenda.setMinutes': 'Length of the item changed',
  'agenda.splitItem': 'Item split in two',
  'agenda.start': 'Programme begun',
  'agenda.updateItem': 'Item changed',
  'agenda.updateTrack': 'Track changed',
  'circle.add': 'Circle added',
  'circle.remove': 'Circle deleted',
  'circle.update': 'Circle changed',
}
