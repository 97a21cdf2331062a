/** A result that one implementation has at once and another only later. */
export type Awaitable<T> = T | Promise<T>;

/**
 * Goes on with a result: at once if it is there, else when it is. Awaiting results that are there would add a
 * tenth to the time that a signature takes.
 */
export function andThen<T, R>(result: Awaitable<T>, next: (value: T) => Awaitable<R>): Awaitable<R> {
  return result instanceof Promise ? result.then(next) : next(result);
}
