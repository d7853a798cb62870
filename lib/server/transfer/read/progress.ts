/** How much has been read of how much; bytes. */
export type ReadProgress = { done: number; of: number };

/** Counts what is read of what is known to be to read; that may become more on the way. */
export class Progress {
  private done = 0;
  private of = 0;

  constructor(private readonly tell: (progress: ReadProgress) => void) {}

  expect(bytes: number): void {
    this.of += bytes;
  }

  /** More has been read. */
  readonly advance = (bytes: number): void => {
    this.done += bytes;
    this.tell({ done: Math.round(Math.min(this.done, this.of)), of: this.of });
  };

  /** For a reader that says how many bytes it has read so far. */
  soFar(): (read: number) => void {
    let before = 0;
    return (read) => {
      this.advance(read - before);
      before = read;
    };
  }
}
