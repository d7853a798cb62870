"use client";

import { useCallback, useState } from "react";
import { nothingChosen, togglePage, toggleRow } from "@/lib/core/list/select";
import type { Selection } from "@/lib/core/list/selection";

/** The parameters of a list as its address has them, without the place in it. */
export type ListQuery = Readonly<Record<string, string | number | null>>;

/** The whole list that a page is part of; `count` is null when nobody has counted to the end. */
export type WholeList<Query> = { query: Query; count: number | null };

/** What is selected of the shown rows, or of the whole list: then it stays so from page to page. */
export function useListSelection<Query extends ListQuery>(
  page: readonly number[],
  list: WholeList<Query> | undefined,
) {
  const [chosen, setChosen] = useState(nothingChosen);
  const key = list ? JSON.stringify(list.query) : null;
  const isAll = chosen.allOf !== null && chosen.allOf === key;
  const ids = isAll ? [...page] : page.filter((id) => chosen.ids.has(id));
  const value: Selection<Query> | null =
    isAll && list ? { all: list.query, count: list.count } : ids.length > 0 ? { ids } : null;
  const pageKey = page.join();
  const toggle = useCallback(
    (id: number, isRange = false) => {
      const shown = pageKey.split(",").map(Number);
      setChosen((before) =>
        toggleRow(before.allOf === null ? before : { ...before, ids: new Set(shown) }, shown, id, isRange),
      );
    },
    [pageKey],
  );
  return {
    value,
    /** Those of the page. */
    ids,
    isAll,
    isPage: ids.length === page.length,
    has: (id: number) => isAll || chosen.ids.has(id),
    toggle,
    togglePage: () =>
      setChosen((before) => togglePage(isAll ? { ...before, ids: new Set(page) } : before, page)),
    selectAll: () => setChosen({ ids: new Set(), anchor: null, allOf: key }),
    clear: () => setChosen(nothingChosen),
  };
}

export type ListSelection<Query extends ListQuery = ListQuery> = ReturnType<typeof useListSelection<Query>>;
