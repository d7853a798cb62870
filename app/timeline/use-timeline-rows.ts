"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import { askServer } from "@/components/shell/ask-server";
import { PORTION } from "@/lib/core/timeline/words";
import type { TimelineRow } from "@/lib/server/timeline/rows";

export type Portion = { rows: readonly TimelineRow[]; version: number };

export type TimelineRows = {
  /** The job in a place among all; null until it is there. */
  rowAt: (place: number) => TimelineRow | null;
  /** Says which portions are in sight. */
  want: (portions: readonly number[]) => void;
  /** All of some portions, for what is more than the sight; those that cannot be had are left out. */
  loadAll: (portions: readonly number[]) => Promise<(place: number) => TimelineRow | null>;
};

/**
 * The jobs of a timeline, a portion at a time as they come into sight. `first` came with the page, if any did; each new `version` says that something was
 * written, and what is in sight is asked for again while it stays as it was.
 *
 * @param address of the rows, without the portion
 */
export function useTimelineRows(
  address: string,
  first: readonly TimelineRow[] | null,
  version: number,
): TimelineRows {
  const [portions, setPortions] = useState<ReadonlyMap<number, Portion>>(
    () => new Map(first ? [[0, { rows: first, version }]] : []),
  );
  const known = useRef(portions);
  const wanted = useRef<readonly number[]>([]);
  const isAsking = useRef(false);
  const newest = useRef(version);

  const take = useCallback((number: number, portion: Portion) => {
    known.current = new Map(known.current).set(number, portion);
    setPortions(known.current);
  }, []);
  const ask = useCallback(
    async (number: number) => {
      const asked = newest.current;
      const { rows } = await askServer<{ rows: TimelineRow[] }>(`${address}&portion=${number}`);
      take(number, { rows, version: asked });
    },
    [address, take],
  );
  const load = useCallback(async () => {
    if (isAsking.current) return;
    isAsking.current = true;
    try {
      for (;;) {
        const next = wanted.current.find((number) => known.current.get(number)?.version !== newest.current);
        if (next === undefined) break;
        await ask(next);
      }
    } catch {
      // The next step through the timeline asks again.
    }
    isAsking.current = false;
  }, [ask]);
  useEffect(() => {
    newest.current = version;
    if (first) take(0, { rows: first, version });
    void load();
  }, [first, version, take, load]);

  const want = useCallback(
    (numbers: readonly number[]) => {
      wanted.current = numbers;
      void load();
    },
    [load],
  );
  const loadAll = useCallback(
    async (numbers: readonly number[]) => {
      for (const number of numbers) if (!known.current.has(number)) await ask(number).catch(() => undefined);
      return finder(known.current);
    },
    [ask],
  );
  return { rowAt: finder(portions), want, loadAll };
}

function finder(portions: ReadonlyMap<number, Portion>) {
  return (place: number): TimelineRow | null =>
    portions.get(Math.floor(place / PORTION))?.rows[place % PORTION] ?? null;
}
