// The rule: what is selected of a page of rows. A range goes from the row that was touched last; what has left the page is not selected
// any more, because nobody sees it.

export type Chosen = {
  ids: ReadonlySet<number>;
  /** The row that was touched last. */
  anchor: number | null;
  /** The list whose results are all selected, as a key. */
  allOf: string | null;
};

export const nothingChosen: Chosen = { ids: new Set(), anchor: null, allOf: null };

/** One row on or off; with `isRange` everything from the anchor to it on. */
export function toggleRow(
  { ids, anchor }: Chosen,
  page: readonly number[],
  id: number,
  isRange: boolean,
): Chosen {
  const next = new Set(page.filter((one) => ids.has(one)));
  const from = anchor === null ? -1 : page.indexOf(anchor);
  if (isRange && from >= 0) {
    const to = page.indexOf(id);
    for (const one of page.slice(Math.min(from, to), Math.max(from, to) + 1)) next.add(one);
  } else if (!next.delete(id)) next.add(id);
  return { ids: next, anchor: id, allOf: null };
}

/** All of the page, or nothing when all of it is selected. */
export function togglePage({ ids }: Chosen, page: readonly number[]): Chosen {
  return page.every((id) => ids.has(id)) ? nothingChosen : { ids: new Set(page), anchor: null, allOf: null };
}
