"use client";

import { useEffect, useRef, useState } from "react";
import { announce } from "@/components/ui/announce";
import { toast } from "@/components/ui/toast";
import { moveInOrder } from "@/lib/core/order/move-in-order";
import type { FieldMessages } from "@/lib/server/outcome";
import { askPlan } from "./ask-plan";
import {
  type BatchDetails,
  blankDraft,
  type FirstChoices,
  keepDraft,
  type PlanChoices,
  type PlanDraft,
  type PlanRow,
  readDraft,
} from "./plan-draft";
import { bareRow, refilled } from "./plan-rows";

/** What is being planned: the choices, the rows they gave, and what was done to the rows since. */
export function usePlanner(first: FirstChoices) {
  const name = JSON.stringify(first);
  const [draft, setDraft] = useState<PlanDraft>(() => blankDraft(first));
  const [errors, setErrors] = useState<FieldMessages>({});
  const [isBusy, setIsBusy] = useState(false);
  const [isRead, setIsRead] = useState(false);
  const asked = useRef<AbortController | null>(null);

  // After the first drawing: the server knows no drafts, and both have to draw the same.
  useEffect(() => {
    const stored = readDraft(name);
    setIsRead(true);
    if (stored) setDraft(stored);
    return () => asked.current?.abort();
  }, [name]);
  useEffect(() => {
    if (isRead) keepDraft(name, draft);
  }, [name, draft, isRead]);

  const setRows = (change: (rows: PlanRow[]) => PlanRow[]) =>
    setDraft((before) => ({ ...before, rows: change(before.rows) }));

  /** Plans around the rows that stay. `avoided` are not to come again. */
  const ask = async (kept: PlanRow[], avoided: PlanRow[], count: string) => {
    asked.current?.abort();
    const asking = new AbortController();
    asked.current = asking;
    setIsBusy(true);
    const { choices } = draft;
    const question = { ...choices, count, kept: kept.map(bareRow), avoided: avoided.map(bareRow) };
    const reply = await askPlan(question, asking.signal).catch(() => null);
    if (asked.current !== asking) return;
    setIsBusy(false);
    if (!reply) return;
    if (!("answer" in reply)) {
      setErrors(reply.fields);
      if (Object.keys(reply.fields).length === 0) toast.error(reply.message);
      return;
    }
    setErrors({});
    const { answer } = reply;
    if (answer.rows.length < avoided.length) {
      toast(
        avoided.length === 1 ? "Nothing else is left for this row." : "Not enough is left for these rows.",
      );
      return;
    }
    const { rows: fresh, dropped, notes, ...facts } = answer;
    setDraft((before) => ({
      ...before,
      rows: refilled(before.rows, kept, { rows: fresh, dropped }),
      facts:
        before.facts && avoided.length > 0
          ? { ...before.facts, possible: facts.possible }
          : { ...facts, notes, choices },
    }));
    announce(fresh.length === 1 ? "1 row planned" : `${fresh.length} rows planned`);
  };

  const { rows, choices } = draft;
  const others = (ids: readonly number[]) => rows.filter(({ id }) => !ids.includes(id));
  return {
    ...draft,
    errors,
    isBusy,
    setChoices: (change: Partial<PlanChoices>) =>
      setDraft((before) => ({ ...before, choices: { ...before.choices, ...change } })),
    setDetails: (change: Partial<BatchDetails>) =>
      setDraft((before) => ({ ...before, details: { ...before.details, ...change } })),
    plan: () =>
      ask(
        rows.filter(({ isKept }) => isKept),
        [],
        choices.count,
      ),
    /** Others in place of these. */
    replace: (ids: readonly number[]) =>
      ask(
        others(ids),
        rows.filter(({ id }) => ids.includes(id)),
        String(rows.length),
      ),
    /** Others in place of those that are no longer possible. */
    replaceBroken: () => ask(rows, [], String(rows.length)),
    cancel: () => {
      asked.current?.abort();
      asked.current = null;
      setIsBusy(false);
    },
    remove: (ids: readonly number[]) => {
      setRows((before) => before.filter(({ id }) => !ids.includes(id)));
      announce(ids.length === 1 ? "1 row removed" : `${ids.length} rows removed`);
    },
    keep: (ids: readonly number[], isKept: boolean) =>
      setRows((before) => before.map((row) => (ids.includes(row.id) ? { ...row, isKept } : row))),
    move: (id: number, by: number) => {
      const row = rows.find((one) => one.id === id);
      if (row) setRows((before) => [...moveInOrder(before, row, by)]);
    },
    /** Once its jobs are made, the batch is none any more; the choices stay. */
    settle: () =>
      setDraft((before) => ({
        ...before,
        ...{ rows: [], facts: null, details: { ...before.details, name: "" } },
      })),
  };
}

export type PlannerState = ReturnType<typeof usePlanner>;
