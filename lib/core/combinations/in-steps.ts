// The rule: what takes longer than a blink is written as a generator that stops now and then, so that whoever runs it on a server
// can let others have their turn in between.

/** Work that stops now and then, for nothing, and ends with its result. */
export type Steps<T> = Generator<undefined, T>;

/** All of it at once. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
