// The rule: what makes something impossible is told by as few rules as do so by themselves; without any one of them it would be possible.

/**
 * A smallest part of `items` for which `holds` still holds; it holds for all of them, and for every part that contains one for which it
 * does. Halves are dropped first, then quarters and so on: k out of n take some k · log n questions.
 */
export function smallestSet<T>(items: readonly T[], holds: (part: readonly T[]) => boolean): T[] {
  let kept = [...items];
  for (let size = Math.ceil(kept.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2))
    for (let start = 0; start < kept.length; ) {
      const rest = kept.toSpliced(start, size);
      if (holds(rest)) kept = rest;
      else start += size;
    }
  return kept;
}
