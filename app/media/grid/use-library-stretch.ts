"use client";

import { useRouter, useSearchParams } from "next/navigation";
import { useCallback, useEffect, useEffectEvent, useRef, useState } from "react";
import { askServer } from "@/components/shell/ask-server";
import { listHref } from "@/lib/core/list/list-href";
import { outdated, stretchOf, withNext, withoutRow, withPrevious } from "@/lib/core/list/stretch";
import { mediaFilters } from "@/lib/core/media/library-filters";
import type { MediaLibraryQuery } from "@/lib/core/media/library-query";
import type { LibraryPage, LibraryStretch } from "@/lib/server/media/library";
import { keptList, type MediaStretch } from "./kept-list";

/** The indexes of the first file in sight and of the first below it, and how many stand beside one another. */
export type InSight = { from: number; to: number; columns: number };

/** Files that are ready beyond those in sight, in each direction. */
const AHEAD = 60;
/** Files that are asked for at once, or a few less that fill rows. */
const PORTION = 96;

type Shown = { list: string; begin: string; page: LibraryPage; stretch: MediaStretch };

/**
 * The endless list: the server's page, and what is asked for as one comes near its ends. Each new page of the server says that something
 * has changed: what is in sight is then asked for again, and the rest as one comes to it. Who comes back finds the list as it was left.
 */
export function useLibraryStretch(page: LibraryPage, query: MediaLibraryQuery) {
  const router = useRouter();
  const list = listHref("/api/media/library", mediaFilters(query));
  const params = useSearchParams();
  const [kept] = useState(() => keptList(list));
  const begin = `${query.after} ${query.before} ${query.day}`;
  const [shown, setShown] = useState<Shown>(() => {
    const stretch = kept ? outdated(kept.stretch, kept.from) : ofPage(page);
    return { list, begin, page, stretch };
  });
  const sight = useRef<InSight | null>(null);
  if (shown.page !== page) {
    const isSame = shown.list === list && (shown.begin === begin || isWithin(shown, query.after));
    const stretch = isSame ? outdated(shown.stretch, sight.current?.from ?? 0) : ofPage(page);
    setShown({ list, begin, page, stretch });
  }

  const newest = useRef(shown);
  const isAsking = useRef(false);
  const load = useCallback(async (isPreviousWanted = false) => {
    const { list, stretch } = newest.current;
    const question = sight.current && nextQuestion(stretch, sight.current, isPreviousWanted);
    if (!question || isAsking.current) return;
    isAsking.current = true;
    // After a failure the next step through the list asks again.
    const answer = await askServer<LibraryStretch | null>(withParams(list, question)).catch(() => undefined);
    isAsking.current = false;
    // An answer to what is shown no more is none.
    if (newest.current.stretch !== stretch) void load();
    else if (answer !== undefined) {
      newest.current = { ...newest.current, stretch: grown(stretch, question, answer) };
      setShown(newest.current);
    }
  }, []);
  useEffect(() => {
    newest.current = shown;
    void load();
  }, [shown, load]);
  const onMount = useEffectEvent(() => {
    // Back to a list that was not kept: the page is as it was first, and its address has gone on since.
    if (!kept && params.get("after") !== (query.after === null ? null : String(query.after)))
      router.refresh();
  });
  useEffect(() => onMount(), []);
  useEffect(() => {
    const onJump = () => setShown((now) => ({ ...now, begin: "" }));
    window.addEventListener(JUMP, onJump);
    return () => window.removeEventListener(JUMP, onJump);
  }, []);

  const onSight = useCallback(
    (now: InSight) => {
      sight.current = now;
      void load();
    },
    [load],
  );
  return {
    stretch: shown.stretch,
    list,
    known: params.size > 0 ? `/media?${params}` : "/media",
    scrolled: kept?.scrolled ?? null,
    onSight,
    onPrevious: () => void load(true),
  };
}

export type Library = ReturnType<typeof useLibraryStretch>;

/** Says that the next page of the server is another place, also where its address is the one it had before. */
export const JUMP = "pipeline:library-jump";

/** The address has followed the place in the list. */
function isWithin({ begin, stretch }: Shown, after: number | null): boolean {
  return begin !== "" && after !== null && stretch.rows.some(({ id }) => id === after);
}

function ofPage({ media, newerThan, olderThan }: LibraryPage): MediaStretch {
  return stretchOf(media, newerThan !== null, olderThan !== null);
}

type Question = { isBack: boolean; place: number | null; limit: number };

function withParams(list: string, { isBack, place, limit }: Question): string {
  const params = new URLSearchParams({ limit: String(limit) });
  if (place !== null) params.set(isBack ? "before" : "after", String(place));
  return `${list}${list.includes("?") ? "&" : "?"}${params}`;
}

function grown(
  stretch: MediaStretch,
  { isBack, place }: Question,
  answer: LibraryStretch | null,
): MediaStretch {
  if (answer === null) return place === null ? stretch : withoutRow(stretch, place);
  const { media: rows, isEnd } = answer;
  return isBack ? withPrevious(stretch, { rows, isEnd }) : withNext(stretch, { rows, isEnd });
}

/** What is asked for next: what is in sight and behind it, then what lies before it. */
function nextQuestion(
  { rows, freshFrom, freshTo, hasBefore, hasMore }: MediaStretch,
  { columns, ...sight }: InSight,
  isPreviousWanted: boolean,
): Question | null {
  // What was in sight may have been another list.
  const [from, to] = [Math.min(sight.from, rows.length), Math.min(sight.to, rows.length)];
  const limit = Math.floor(PORTION / columns) * columns;
  if (freshTo < to + AHEAD && (freshTo < rows.length || hasMore))
    return { isBack: false, place: rows[freshTo - 1]?.id ?? null, limit };
  const first = rows[freshFrom];
  if (!first || freshFrom < from - AHEAD || !(freshFrom > 0 || hasBefore)) return null;
  // Where one has come to the beginning stays in sight until one scrolls into the list or asks for what is before.
  const isHeld = from === 0 && !isPreviousWanted;
  if (isHeld && freshFrom === 0) return null;
  return { isBack: true, place: first.id, limit: isHeld ? Math.min(freshFrom, limit) : limit };
}
