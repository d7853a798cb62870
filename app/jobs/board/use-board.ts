"use client";

import { useCallback, useEffect, useMemo, useReducer, useRef } from "react";
import { useAction } from "@/components/form/use-action";
import { setJobStatus } from "@/lib/actions/jobs";
import { type BoardColumn, type BoardMove, moveCards } from "@/lib/core/jobs/board";
import type { JobSort } from "@/lib/core/jobs/list-words";
import type { JobStatus } from "@/lib/core/jobs/schema";
import type { JobCard } from "@/lib/server/jobs/board";
import { readCards } from "./read-cards";

export type Columns = readonly BoardColumn<JobCard>[];

type State = {
  /** As the server had it. */
  columns: Columns;
  /** Moves that the server has not answered yet. */
  pending: readonly (BoardMove & { key: number })[];
};

type Step =
  | { type: "drawn"; columns: Columns; kept: ReadonlySet<JobStatus> }
  | { type: "read"; status: JobStatus; cards: readonly JobCard[]; nextCursor: string | null; isMore: boolean }
  | { type: "moved"; move: BoardMove & { key: number } }
  | { type: "answered"; key: number; isDone: boolean };

/**
 * The board's columns: those that the page brought along, more cards as one scrolls, and moves at once, taken back when the
 * server refuses. `search` is the list's own address.
 */
export function useBoard(drawn: Columns, search: string, sort: JobSort) {
  const [{ columns, pending }, dispatch] = useReducer(
    (state: State, step: Step) => reduce(state, step, sort),
    { columns: drawn, pending: [] },
  );
  const shown = useMemo(
    () => pending.reduce<Columns>((before, move) => moveCards(before, move, sort), columns),
    [columns, pending, sort],
  );
  const [run] = useAction(setJobStatus);
  const keys = useRef(0);
  const asked = useRef(new Set<JobStatus>());
  /** How many cards of each column one has come to. */
  const seen = useRef(new Map<JobStatus, number>());
  const current = useRef(columns);
  useEffect(() => {
    current.current = columns;
  });

  useEffect(() => {
    const loaded = (status: JobStatus) =>
      current.current.find((column) => column.status === status)?.cards.length ?? 0;
    const deep = drawn.filter(({ status, cards }) => loaded(status) > cards.length);
    dispatch({ type: "drawn", columns: drawn, kept: new Set(deep.map(({ status }) => status)) });
    const leaving = new AbortController();
    for (const { status } of deep)
      void readCards(search, status, {
        count: Math.min(loaded(status), Math.max(seen.current.get(status) ?? 0, KEPT)),
        signal: leaving.signal,
      }).then((page) => page && dispatch({ type: "read", status, ...page, isMore: false }));
    return () => leaving.abort();
  }, [drawn, search]);

  const onSeen = useCallback(
    async (status: JobStatus, end: number) => {
      seen.current.set(status, end);
      const column = current.current.find((one) => one.status === status);
      if (!column?.nextCursor || end < column.cards.length - AHEAD || asked.current.has(status)) return;
      asked.current.add(status);
      const page = await readCards(search, status, { after: column.nextCursor });
      asked.current.delete(status);
      if (page) dispatch({ type: "read", status, ...page, isMore: true });
    },
    [search],
  );

  const move = useCallback(
    async (ids: readonly number[], to: JobStatus) => {
      keys.current += 1;
      const key = keys.current;
      dispatch({ type: "moved", move: { ids, to, key } });
      const result = await run({ ids: [...ids], status: to });
      dispatch({ type: "answered", key, isDone: result.ok });
      return result.ok;
    },
    [run],
  );
  return { columns: shown, move, onSeen };
}

/** Cards that a column keeps when something changes, as far as they were loaded and even if one has not come to them yet. */
const KEPT = 1000;

/** Cards before the end at which more are asked for. */
const AHEAD = 6;

function reduce({ columns, pending }: State, step: Step, sort: JobSort): State {
  switch (step.type) {
    case "drawn":
      return {
        pending,
        columns: step.columns.map((column) => {
          const before = columns.find(({ status }) => status === column.status);
          if (!before || !step.kept.has(column.status)) return column;
          return { ...column, cards: before.cards, nextCursor: before.nextCursor };
        }),
      };
    case "read":
      return {
        pending,
        columns: columns.map((column) => {
          if (column.status !== step.status) return column;
          const known = new Set(step.isMore ? column.cards.map(({ id }) => id) : []);
          const added = step.cards.filter(({ id }) => !known.has(id));
          const cards = step.isMore ? [...column.cards, ...added] : step.cards;
          return { ...column, cards, nextCursor: step.nextCursor };
        }),
      };
    case "moved":
      return { columns, pending: [...pending, step.move] };
    case "answered": {
      const move = pending.find(({ key }) => key === step.key);
      return {
        columns: move && step.isDone ? moveCards(columns, move, sort) : columns,
        pending: pending.filter(({ key }) => key !== step.key),
      };
    }
  }
}
