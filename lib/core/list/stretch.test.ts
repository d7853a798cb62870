import fc from "fast-check";
import { expect, it } from "vitest";
import { type Answer, outdated, type Stretch, stretchOf, withNext, withPrevious } from "./stretch";

type Row = { id: number; version: number };

const asRows = (ids: readonly number[], version: number): Row[] => ids.map((id) => ({ id, version }));

/** What the server answers for a list; nothing once the row that was asked behind is gone. */
function behind(list: readonly Row[], id: number | undefined, limit: number): Answer<Row> {
  const begin = id === undefined ? 0 : list.findIndex((row) => row.id === id) + 1;
  const rows = list.slice(begin, begin + limit);
  return { rows, isEnd: begin + limit >= list.length };
}

const grow = (stretch: Stretch<Row>, list: readonly Row[], isBack: boolean, limit: number) => {
  if (!isBack) return withNext(stretch, behind(list, stretch.rows[stretch.freshTo - 1]?.id, limit));
  const { rows, isEnd } = behind(list.toReversed(), stretch.rows[stretch.freshFrom]?.id, limit);
  return withPrevious(stretch, { rows: rows.toReversed(), isEnd });
};

const steps = fc.array(fc.record({ isBack: fc.boolean(), limit: fc.integer({ min: 1, max: 7 }) }), {
  maxLength: 12,
});
const ids = fc.uniqueArray(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 40 });

it("is a stretch of the list, however it grows", () => {
  fc.assert(
    fc.property(ids, fc.nat(), steps, (all, at, moves) => {
      const list = asRows(all, 1);
      const begin = at % list.length;
      let stretch = stretchOf(list.slice(begin, begin + 5), begin > 0, begin + 5 < list.length);
      for (const { isBack, limit } of moves) stretch = grow(stretch, list, isBack, limit);
      const first = list.findIndex(({ id }) => id === stretch.rows[0]?.id);
      expect(stretch.rows).toEqual(list.slice(first, first + stretch.rows.length));
      expect(stretch.hasBefore).toBe(first > 0);
      expect(stretch.hasMore).toBe(first + stretch.rows.length < list.length);
    }),
  );
});

it("renews what is passed after a change: no row twice, and what is fresh is as the server has it", () => {
  fc.assert(
    fc.property(ids, ids, fc.nat(), steps, (before, now, at, moves) => {
      const list = asRows(now, 2);
      let stretch = stretchOf(asRows(before, 1), true, true);
      const place = at % before.length;
      const anchor = stretch.rows[place - 1];
      if (place > 0 && !now.includes(anchor?.id ?? 0)) return;
      stretch = outdated(stretch, place);
      // The first is asked behind what is shown; an empty stretch has no row to ask before.
      stretch = withNext(stretch, behind(list, anchor?.id, 5));
      for (const { isBack, limit } of moves) {
        const isEmpty = stretch.freshFrom === stretch.freshTo;
        if (!isEmpty) stretch = grow(stretch, list, isBack, limit);
      }
      const seen = stretch.rows.map(({ id }) => id);
      expect(new Set(seen).size).toBe(seen.length);
      const fresh = stretch.rows.slice(stretch.freshFrom, stretch.freshTo);
      const first = list.findIndex(({ id }) => id === fresh[0]?.id);
      if (fresh.length > 0) expect(fresh).toEqual(list.slice(first, first + fresh.length));
      if (!stretch.hasMore && fresh.length > 0) expect(seen.at(-1)).toBe(list.at(-1)?.id);
    }),
  );
});

it("of a stretch that was renewed to both ends nothing old is left", () => {
  const old = stretchOf(asRows([1, 2, 3, 4, 5, 6, 7, 8], 1), false, false);
  const list = asRows([9, 2, 4, 3, 6, 10, 8], 2);
  let stretch = withNext(outdated(old, 4), behind(list, 4, 2));
  while (stretch.freshTo < stretch.rows.length || stretch.hasMore) stretch = grow(stretch, list, false, 3);
  while (stretch.freshFrom > 0) stretch = grow(stretch, list, true, 3);
  expect(stretch.rows).toEqual(list);
});
