"use client";

import { unstable_isUnrecognizedActionError } from "next/navigation";
import { useCallback, useTransition } from "react";
import { announceChange, ownChanges } from "@/components/shell/change-toast";
import { toast } from "@/components/ui/toast";
import type { ActionResult } from "@/lib/server/action";

/** Milliseconds after which a write that is still under way says so; one of tens of thousands of rows takes seconds. */
const PATIENCE = 400;

const WAITING = "waiting";

type Action<Input, T> = (input: Input) => Promise<ActionResult<T>>;

/**
 * Calls a server action from a screen: a change shows a toast with Undo, a refusal without fields shows its sentence, and a
 * server that cannot be reached or has been updated says so. Returns what the action returned, for the caller to go on with.
 */
export function useAction<Input, T>(action: Action<Input, T>) {
  const [isPending, startTransition] = useTransition();
  const run = useCallback(
    (input: Input) =>
      new Promise<ActionResult<T>>((resolve) => {
        startTransition(async () => resolve(await callAction(action, input)));
      }),
    [action],
  );
  return [run, isPending] as const;
}

/**
 * As `useAction`, for a screen that shows by itself what became of it and has a way back of its own: only a refusal is said.
 */
export async function runQuietly<Input, T>(action: Action<Input, T>, input: Input): Promise<ActionResult<T>> {
  const result = await action(input).catch(unreachable);
  if (!result.ok) toast.error(result.message);
  else if (result.change) ownChanges.add(result.change.id);
  return result;
}

async function callAction<Input, T>(action: Action<Input, T>, input: Input): Promise<ActionResult<T>> {
  const waiting = setTimeout(() => toast.loading("Working on it", { id: WAITING }), PATIENCE);
  const result = await action(input).catch(unreachable);
  clearTimeout(waiting);
  toast.dismiss(WAITING);
  if (!result.ok && !result.fields) toast.error(result.message);
  if (result.ok && result.change) announceChange(result.change);
  return result;
}

function unreachable(error: unknown): ActionResult<never> {
  if (unstable_isUnrecognizedActionError(error as Error))
    return {
      ok: false,
      message:
        "The app was updated after this page was opened. Reload the page to go on; copy what you typed first.",
    };
  return {
    ok: false,
    message: "The app's server does not answer. Is it still running? Nothing was changed.",
  };
}
