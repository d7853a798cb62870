"use client";

import { useEffect, useRef, useState } from "react";
import { askServer } from "@/components/shell/ask-server";
import { ITEMS_AT_ONCE } from "@/lib/core/media/review-limits";
import type { ReviewItem } from "@/lib/server/media/review";

/** How far ahead and back files are known: what the strip shows, and time to fetch more. */
const AHEAD = 30;
const BEHIND = 4;

/** What is known of the files around a place of the list; null of one that is gone. */
export type KnownItems = ReadonlyMap<number, ReviewItem | null>;

/** With the first that is missing as many are fetched as can be asked for at once, so that not every step asks. */
export function useReviewItems(ids: readonly number[], at: number, ahead = AHEAD) {
  const [items, setItems] = useState<KnownItems>(new Map());
  const asked = useRef(new Set<number>());
  const [failures, setFailures] = useState(0);

  useEffect(() => {
    const near = ids.slice(Math.max(0, at - BEHIND), at + ahead);
    if (near.every((id) => asked.current.has(id))) return;
    const wanted = ids
      .slice(Math.max(0, at - BEHIND), at - BEHIND + ITEMS_AT_ONCE)
      .filter((id) => !asked.current.has(id));
    for (const id of wanted) asked.current.add(id);
    readItems(wanted).then(
      (read) => setItems((before) => new Map([...before, ...read])),
      () => {
        for (const id of wanted) asked.current.delete(id);
        // The next step tries again; the first one has nothing to wait for.
        if (asked.current.size === 0 && failures < 3) setFailures(failures + 1);
      },
    );
  }, [ids, at, ahead, failures]);

  /** After a write that failed: the server has the last word. */
  const readAgain = async (id: number) => {
    const read = await readItems([id]).catch(() => null);
    if (read) setItems((before) => new Map([...before, ...read]));
  };
  return { items, readAgain };
}

export async function readItems(ids: readonly number[]): Promise<KnownItems> {
  const { items } = await askServer<{ items: ReviewItem[] }>(`/api/media/review/items?ids=${ids.join()}`);
  const found = new Map(items.map((item) => [item.id, item]));
  return new Map(ids.map((id) => [id, found.get(id) ?? null]));
}
