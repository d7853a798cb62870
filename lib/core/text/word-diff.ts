// The rule: two texts are compared word by word; what differs in case or in spaces alone is the same word. Words are runs of letters and
// digits, and each sign for itself, so that `(neon:1.2)` and `neon` share a word.

/**
 * A run of words that both have, or that one of them alone has. `text` as it was written, with the space behind it; `start` is its place
 * in the whole text.
 */
export type WordRun = { start: number; text: string; isOwn: boolean };

/**
 * Both texts as runs; joined, the runs of each side are its text. Found by the longest common subsequence of words.
 * Texts of more than `MOST_WORDS` are compared as bags of words instead: a table of both lengths would not fit.
 */
export function diffWords(left: string, right: string): { left: WordRun[]; right: WordRun[] } {
  const a = splitWords(left);
  const b = splitWords(right);
  const [keptA, keptB] = Math.max(a.length, b.length) > MOST_WORDS ? commonWords(a, b) : commonSequence(a, b);
  return { left: runsOf(a, keptA), right: runsOf(b, keptB) };
}

type Word = { text: string; key: string };

const MOST_WORDS = 2_000;

function splitWords(text: string): Word[] {
  const parts = text.match(/^\s+|[\p{L}\p{N}][\p{L}\p{N}\p{M}'’_-]*\s*|[^\s]\s*/gu) ?? [];
  return parts.map((part) => ({ text: part, key: part.trim().toLowerCase() }));
}

/** Which words of each side belong to the longest sequence that both have. */
function commonSequence(a: readonly Word[], b: readonly Word[]): [Set<number>, Set<number>] {
  const width = b.length + 1;
  // The length of the longest common sequence of what follows each pair of places.
  const lengths = new Uint16Array((a.length + 1) * width);
  const at = (i: number, j: number) => lengths[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i -= 1)
    for (let j = b.length - 1; j >= 0; j -= 1)
      lengths[i * width + j] =
        a[i]?.key === b[j]?.key ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const keptA = new Set<number>();
  const keptB = new Set<number>();
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i]?.key === b[j]?.key) {
      keptA.add(i++);
      keptB.add(j++);
    } else if (at(i + 1, j) >= at(i, j + 1)) i += 1;
    else j += 1;
  }
  return [keptA, keptB];
}

function commonWords(a: readonly Word[], b: readonly Word[]): [Set<number>, Set<number>] {
  const kept = (words: readonly Word[], others: readonly Word[]) => {
    const known = new Set(others.map(({ key }) => key));
    return new Set(words.flatMap(({ key }, index) => (known.has(key) ? [index] : [])));
  };
  return [kept(a, b), kept(b, a)];
}

function runsOf(words: readonly Word[], shared: ReadonlySet<number>): WordRun[] {
  const runs: WordRun[] = [];
  let start = 0;
  for (const [index, { text }] of words.entries()) {
    const isOwn = !shared.has(index);
    const last = runs.at(-1);
    if (last?.isOwn === isOwn) last.text += text;
    else runs.push({ start, text, isOwn });
    start += text.length;
  }
  return runs;
}
