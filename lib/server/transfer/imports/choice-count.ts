/** Counts what an import would do each time that a choice was made; a newer choice ends the count of the one before. */
export class ChoiceCount {
  /** Resolves once nothing is counted and no choice is being written. */
  ended = Promise.resolve();
  private stopping = new AbortController();
  private waiting = 0;

  get isGoingOn(): boolean {
    return this.waiting > 0;
  }

  /** Has `write` keep the choice once the count under way has ended, and then counts; the promise is that of `write`. */
  begin(write: () => void, count: (signal: AbortSignal) => Promise<void>): Promise<void> {
    this.stop();
    this.stopping = new AbortController();
    const { signal } = this.stopping;
    this.waiting += 1;
    const written = this.ended.then(write);
    this.ended = written
      .then(() => (signal.aborted ? undefined : count(signal)))
      .catch((error: unknown) => {
        if (!signal.aborted) console.error("What an import would do could not be counted", error);
      })
      .finally(() => {
        this.waiting -= 1;
      });
    return written;
  }

  stop(): void {
    this.stopping.abort();
  }
}
