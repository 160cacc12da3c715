/** A smallest part that is still impossible, found by halving (QuickXplain, Junker 2004). */

/** Proves that these cannot hold together; false also when it cannot tell. */
type Impossible<Item> = (part: readonly Item[]) => Generator<void, boolean>

/**
 * Out of items that are impossible together: none can be taken from the part returned without the rest
 * being possible, or at least no longer provably impossible. Few questions when few of many collide.
 */
export function* smallestPart<Item>(
  items: readonly Item[],
  impossible: Impossible<Item>,
): Generator<void, readonly Item[]> {
  return yield* smallest([], false, items, impossible)
}

function* smallest<Item>(
  kept: readonly Item[],
  changed: boolean,
  items: readonly Item[],
  impossible: Impossible<Item>,
): Generator<void, readonly Item[]> {
  if (changed && (yield* impossible(kept))) return []
  if (items.length <= 1) return items
  const half = Math.floor(items.length / 2)
  const first = items.slice(0, half)
  const second = items.slice(half)
  const ofSecond = yield* smallest([...kept, ...first], true, second, impossible)
  const ofFirst = yield* smallest([...kept, ...ofSecond], ofSecond.length > 0, first, impossible)
  return [...ofFirst, ...ofSecond]
}
