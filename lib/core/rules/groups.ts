/** Things by a text, several to each. */
export class Groups<T> {
  readonly #groups = new Map<string, T[]>();

  add(key: string, value: T): void {
    const group = this.#groups.get(key);
    if (group) group.push(value);
    else this.#groups.set(key, [value]);
  }

  of(key: string): readonly T[] {
    return this.#groups.get(key) ?? [];
  }

  all(): Iterable<readonly T[]> {
    return this.#groups.values();
  }
}
