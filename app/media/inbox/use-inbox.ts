"use client";

import { useRef, useState } from "react";
import { useAction } from "@/components/form/use-action";
import { announceUndo } from "@/components/shell/change-toast";
import { undoChange } from "@/lib/actions/changes";
import { assignMedia, deleteManyMedia, leaveWithoutJob } from "@/lib/actions/media";
import type { InboxList } from "@/lib/core/media/inbox/list";
import {
  beginInbox,
  type InboxSession,
  moveBy,
  receive,
  select,
  show,
  take,
  takeBack,
  toggle,
} from "@/lib/core/media/inbox/session";
import type { ActionResult } from "@/lib/server/action";
import { useInboxList } from "./use-inbox-list";

export type Assignment = { jobId: number; ids: number[] };

/**
 * The Inbox as it goes on: a step counts at once and is written behind the scenes, one after the other. What the server refuses is said,
 * and its files wait again.
 */
export function useInbox() {
  const [session, setSession] = useState(beginInbox);
  const [list, setList] = useState<InboxList | null>(null);
  // Two keys can come between two pictures of the page.
  const latest = useRef(session);
  const update = (change: (session: InboxSession) => InboxSession) => {
    latest.current = change(latest.current);
    setSession(latest.current);
  };
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  const lastNumber = useRef(0);
  const written = useRef(new Map<number, Promise<number | null>>());
  const known = useRef<number[]>([]);
  const [version, setVersion] = useState(0);
  /** Steps that were taken back, and those of them that the server knows of. */
  const undos = useRef({ begun: 0, done: 0 });
  const [runAssign] = useAction(assignMedia);
  const [runLeave] = useAction(leaveWithoutJob);
  const [runDelete] = useAction(deleteManyMedia);

  const [problem, askAgain] = useInboxList(
    () => ({ known: [...known.current], ...undos.current }),
    (newest, asked) => {
      // It does not know yet of what is being taken back, and would take it away from under a person's hands.
      if (asked.done < undos.current.begun) return;
      setList(newest);
      update((before) => receive(before, newest.ids, asked.known));
    },
  );

  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const done = queue.current.then(work);
    queue.current = done.catch(() => undefined);
    return done;
  };

  const step = (ids: number[], write: () => Promise<ActionResult<unknown>>) => {
    if (ids.length === 0) return;
    lastNumber.current += 1;
    const number = lastNumber.current;
    update((before) => take(before, number, ids));
    const work = inTurn(async () => {
      const result = await write();
      if (!result.ok) update((before) => takeBack(before, number));
      known.current = [...known.current, number];
      setVersion((before) => before + 1);
      return result.ok ? (result.change?.id ?? null) : null;
    });
    written.current.set(number, work);
  };

  const takeLastBack = () => {
    const last = latest.current.steps.at(-1);
    if (!last) return;
    undos.current.begun += 1;
    update((before) => takeBack(before, last.number));
    void inTurn(async () => {
      const id = await written.current.get(last.number);
      if (id != null) announceUndo(await undoChange({ id }));
    }).finally(() => {
      undos.current.done += 1;
      setVersion((before) => before + 1);
      askAgain();
    });
  };

  return {
    session,
    /** Counts up with everything that has been written. */
    version,
    /** Null until it is known. */
    list,
    problem,
    assign: (jobs: Assignment[]) =>
      step(
        jobs.flatMap(({ ids }) => ids),
        () => runAssign({ jobs }),
      ),
    leave: (ids: number[]) => step(ids, () => runLeave({ ids, isWithoutJob: true })),
    remove: (ids: number[]) => step(ids, () => runDelete({ ids })),
    takeLastBack,
    show: (id: number) => update((before) => show(before, id)),
    move: (by: number) => update((before) => moveBy(before, by)),
    toggle: (id: number) => update((before) => toggle(before, id)),
    select: (ids: readonly number[]) => update((before) => select(before, ids)),
  };
}

export type InboxWork = ReturnType<typeof useInbox>;
