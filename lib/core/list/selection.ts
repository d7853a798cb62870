// The rule: what is done to several records at once names them, or says which list it means: the server then finds them as it does it.

import type { Noun } from "@/lib/core/text/nouns";

/** `count` is how many the person was told; null when the list only says "more than". */
export type Selection<Query> = { ids: number[] } | { all: Query; count: number | null };

/** How many are selected; null when nobody has counted. */
export function selectedCount(selection: Selection<unknown>): number | null {
  return "ids" in selection ? selection.ids.length : selection.count;
}

/**
 * `12 jobs`, `1 job`, `all jobs found`.
 *
 * @param nameOf what a single one is called, where that is known
 */
export function describeSelection(
  selection: Selection<unknown>,
  noun: Noun,
  nameOf?: (id: number) => string | undefined,
): string {
  const [only, ...others] = "ids" in selection ? selection.ids : [];
  const name = only !== undefined && others.length === 0 ? nameOf?.(only) : undefined;
  if (name !== undefined) return name;
  const count = selectedCount(selection);
  if (count === null) return `all ${noun.plural} found`;
  return `${count.toLocaleString("en-US")} ${count === 1 ? noun.singular : noun.plural}`;
}

/** What the rows of a page are called, for `describeSelection`; it does not know the others. */
export function nameIn(rows: readonly { id: number; name: string }[]): (id: number) => string | undefined {
  return (id) => rows.find((row) => row.id === id)?.name;
}
