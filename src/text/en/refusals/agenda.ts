/** Why something about the programme was not done, by refusal code, in English. */
import type { agendaRefusals as source } from '../../da/refusals/agenda'

export const agendaRefusals: typeof source = {
  'agenda.badMinutes': (d) =>
    `An item lasts whole minutes, from 0 to ${d['most']}. Nothing has been changed. Correct its length.`,
  'agenda.badSplit': (d) =>
    Number(d['minutes']) > 1
      ? `The item lasts ${d['minutes']} minutes. Nothing has been changed. Split it somewhere between 1 and ${Number(d['minutes']) - 1} minutes.`
      : 'The item is too short to be split. Nothing has been changed.',
  'agenda.beforeStart': (d) =>
    `The day begins at ${d['start']}, so the item cannot begin at ${d['time']}. Nothing has been changed. Choose a later time, or change when the day begins.`,
  'agenda.closedParallel': () =>
    'Parallel tracks cannot be closed as one, because the names of the tracks are open. Nothing has been changed. Close the items in the tracks one by one.',
  'agenda.hasTracks': () =>
    'The item has tracks, so it must stay parallel. Nothing has been changed. Delete the tracks first.',
  'agenda.invalidField': () =>
    'One of the fields is too long or cannot be used. Nothing has been changed. Correct it and try again.',
  'agenda.nested': () =>
    'Parallel tracks cannot stand within a track. Nothing has been changed. Put the item in the programme of the day.',
  'agenda.nobody': () =>
    'A person or a name is missing. Nothing has been changed. Choose someone, or write the name of the guest.',
  'agenda.notParallel': () =>
    'Only parallel items can have tracks. Nothing has been changed. Make the item parallel first.',
  'agenda.notEmpty': () =>
    'The programme has items already. Nothing has been changed. Delete them first to begin again.',
  'agenda.nothingNew': (d) =>
    `The programme is the same as in version ${d['number']}. Nothing has been published.`,
  'agenda.nothingPlanned': () =>
    'The programme has no items. Nothing has been published. Add an item first.',
  'agenda.splitParallel': () =>
    'Parallel tracks cannot be split in two. Nothing has been changed. Split the items in the tracks.',
  'agenda.unknownCircle': () =>
    'The circle no longer exists. Nothing has been changed. Choose another one.',
  'agenda.unknownDay': () =>
    'The seminar has no such day. Nothing has been changed. Choose one of its days.',
  'agenda.unknownItem': () => 'The item no longer exists. Nothing has been changed.',
  'agenda.unknownPerson': () =>
    'One of the people no longer exists. Nothing has been changed. Choose somebody else.',
  'agenda.unknownQuestion': () =>
    'The question no longer exists. Nothing has been changed. Choose another one.',
  'agenda.unknownSeminar': () => 'The seminar no longer exists. Nothing has been changed.',
  'agenda.unknownSpeaker': () =>
    'One of the speakers no longer exists. Nothing has been changed. Choose somebody else.',
  'agenda.unknownTime': (d) =>
    `${d['time']} is not a time of day. Nothing has been changed. Write it as 09:00.`,
  'agenda.unknownTrack': () =>
    'The track no longer exists. Nothing has been changed. Choose another one.',
  'circle.inUse': (d) =>
    `${d['name']} is the circle of ${Number(d['items']) === 1 ? '1 item' : `${d['items']} items`}. Nothing has been changed. First choose who shall attend instead.`,
  'circle.invalidField': () =>
    'One of the fields of the circle is too long or cannot be used. Nothing has been changed. Correct it and try again.',
  'circle.nameless': () => 'Give the circle a name.',
  'circle.unknown': () => 'The circle no longer exists. Nothing has been changed.',
  'circle.unknownPerson': () =>
    'One of the people no longer exists. Nothing has been changed. Choose somebody else.',
  'circle.unknownSeminar': () => 'The seminar no longer exists. Nothing has been changed.',
  'circle.unknownUnit': () =>
    'One of the units no longer exists. Nothing has been changed. Choose another one.',
}
