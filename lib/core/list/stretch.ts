// The rule: an endless list holds the stretch of it that was loaded so far, and grows at both ends. After a write all of it may have
// changed; then only the part in sight is renewed at once, and the rest as one comes to it.

export type Stretch<Row extends { id: number }> = {
  rows: readonly Row[];
  /** Rows from the first to before the second are as the server has them now; the others are as they were. */
  freshFrom: number;
  freshTo: number;
  /** Whether the list goes on before the first row, and behind the last. */
  hasBefore: boolean;
  hasMore: boolean;
};

/** Neighbouring rows as the server has them: `isEnd` when the list goes no further in the direction that was asked. */
export type Answer<Row> = { rows: readonly Row[]; isEnd: boolean };

export function stretchOf<Row extends { id: number }>(
  rows: readonly Row[],
  hasBefore: boolean,
  hasMore: boolean,
): Stretch<Row> {
  return { rows, freshFrom: 0, freshTo: rows.length, hasBefore, hasMore };
}

/** All of it may have changed; what stands from this index on is asked for first: behind a row, where the list does not begin here. */
export function outdated<Row extends { id: number }>(stretch: Stretch<Row>, index: number): Stretch<Row> {
  const place = Math.min(stretch.rows.length, Math.max(stretch.hasBefore ? 1 : 0, index));
  return { ...stretch, freshFrom: place, freshTo: place };
}

/** With what the server has behind the last fresh row. */
export function withNext<Row extends { id: number }>(
  { rows, freshFrom, freshTo, hasBefore, hasMore }: Stretch<Row>,
  { rows: next, isEnd }: Answer<Row>,
): Stretch<Row> {
  const fresh = rows.slice(freshFrom, freshTo);
  const head = without(rows.slice(0, freshFrom), [...fresh, ...next]);
  const tail = isEnd ? [] : tailBehind(rows.slice(freshTo), next);
  const kept = without(fresh, next);
  return {
    rows: [...head, ...kept, ...next, ...without(tail, kept)],
    freshFrom: head.length,
    freshTo: head.length + kept.length + next.length,
    hasBefore,
    hasMore: isEnd ? false : tail.length > 0 ? hasMore : true,
  };
}

/** With what the server has before the first fresh row, in the order of the list. */
export function withPrevious<Row extends { id: number }>(
  stretch: Stretch<Row>,
  { rows, isEnd }: Answer<Row>,
): Stretch<Row> {
  return reversed(withNext(reversed(stretch), { rows: rows.toReversed(), isEnd }));
}

/** Without a row that is gone. */
export function withoutRow<Row extends { id: number }>(stretch: Stretch<Row>, id: number): Stretch<Row> {
  const { rows, freshFrom, freshTo } = stretch;
  const index = rows.findIndex((row) => row.id === id);
  if (index < 0) return stretch;
  return {
    ...stretch,
    rows: rows.toSpliced(index, 1),
    freshFrom: index < freshFrom ? freshFrom - 1 : freshFrom,
    freshTo: index < freshTo ? freshTo - 1 : freshTo,
  };
}

function reversed<Row extends { id: number }>({
  rows,
  freshFrom,
  freshTo,
  hasBefore,
  hasMore,
}: Stretch<Row>): Stretch<Row> {
  return {
    rows: rows.toReversed(),
    freshFrom: rows.length - freshTo,
    freshTo: rows.length - freshFrom,
    hasBefore: hasMore,
    hasMore: hasBefore,
  };
}

/** What was behind the last of these rows, without what has come before it. */
function tailBehind<Row extends { id: number }>(old: readonly Row[], next: readonly Row[]): readonly Row[] {
  const last = next.at(-1);
  const place = last ? old.findIndex(({ id }) => id === last.id) : -1;
  return without(old.slice(place + 1), next);
}

function without<Row extends { id: number }>(rows: readonly Row[], others: readonly Row[]): readonly Row[] {
  const ids = new Set(others.map(({ id }) => id));
  return rows.some(({ id }) => ids.has(id)) ? rows.filter(({ id }) => !ids.has(id)) : rows;
}
