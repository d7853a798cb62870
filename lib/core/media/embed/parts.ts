// The rule: a changed copy is told as its parts: what is taken over from the original by its place, what is new, and what is zero.
// Whoever writes it streams them, and knows beforehand how long it gets.

export type Part =
  /** Of the original, from this byte up to and without that one. */
  { from: number; to: number } | { bytes: Uint8Array } | { zeros: number };

export class Parts {
  readonly list: Part[] = [];

  /** Neighbours become one part, so that a file of a thousand chunks is read in one go. */
  copy(from: number, to: number): void {
    if (to <= from) return;
    const last = this.list.at(-1);
    if (last && "to" in last && last.to === from) this.list[this.list.length - 1] = { from: last.from, to };
    else this.list.push({ from, to });
  }

  add(bytes: Uint8Array): void {
    if (bytes.length > 0) this.list.push({ bytes });
  }

  zeros(count: number): void {
    if (count > 0) this.list.push({ zeros: count });
  }
}

/** Bytes written over others of the same number, followed by zeros up to `to`. */
export type Patch = { from: number; bytes: Uint8Array; to: number };

/** The first `size` bytes of a file with some places written over. Patches must not overlap. */
export function patched(size: number, patches: readonly Patch[]): Parts {
  const parts = new Parts();
  let position = 0;
  for (const { from, bytes, to } of patches.toSorted((a, b) => a.from - b.from)) {
    parts.copy(position, from);
    parts.add(bytes);
    parts.zeros(to - from - bytes.length);
    position = to;
  }
  parts.copy(position, size);
  return parts;
}

export function lengthOf(parts: readonly Part[]): number {
  return parts.reduce((sum, part) => {
    if ("to" in part) return sum + part.to - part.from;
    return sum + ("bytes" in part ? part.bytes.length : part.zeros);
  }, 0);
}
