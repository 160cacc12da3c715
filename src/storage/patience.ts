/** An end to waiting: a queued tab never gets the browser's own `blocked` event. */

export class OutOfPatience extends Error {}

const patienceMs = 3000

/** Rejects with `OutOfPatience` when the work has not come to an end after three seconds. */
export function withPatience<T>(work: PromiseLike<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new OutOfPatience()), patienceMs)
    Promise.resolve(work)
      .then(resolve, reject)
      .finally(() => clearTimeout(timer))
  })
}
