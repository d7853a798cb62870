"use client";

import { useEffect, useRef, useState } from "react";
import type { UseFormReturn } from "react-hook-form";
import type { JobInput } from "@/lib/core/jobs/schema";
import { dropJobDraft, keepJobDraft, readJobDraft } from "./job-draft";
import type { JobFormValues, Piece } from "./job-form-values";

type Options = {
  /** Tells this builder from others: its address, or the job that is edited. */
  name: string;
  initial: JobFormValues;
  form: UseFormReturn<JobFormValues, unknown, JobInput>;
  locked: ReadonlySet<Piece>;
  onLocked: (locked: ReadonlySet<Piece>) => void;
};

/** A draft that was taken up again: when it was left, and whether the job has changed since. */
export type Restored = { savedAt: number; isOutdated: boolean };

/**
 * Keeps what is being built, so that a reload, another page or a dead server costs nothing: it is there again when the same
 * builder opens, says so, and can be discarded. What is saved or discarded is no draft any more.
 */
export function useJobDraft({ name, initial, form, locked, onLocked }: Options) {
  const [restored, setRestored] = useState<Restored | null>(null);
  const [blank, setBlank] = useState(fingerprint(initial));
  const now = fingerprint(form.watch());
  const base = fingerprint(initial);
  const latest = useRef({ base, form, locked, onLocked });
  useEffect(() => {
    latest.current = { base, form, locked, onLocked };
  });

  // Once, when the builder opens: what comes later is what the person does.
  useEffect(() => {
    const draft = readJobDraft(name);
    const { base, form, onLocked } = latest.current;
    if (!draft || fingerprint(draft.values) === base) return;
    form.reset(draft.values, { keepDefaultValues: true });
    onLocked(new Set(draft.locked));
    setRestored({ savedAt: draft.savedAt, isOutdated: draft.base !== base });
  }, [name]);

  useEffect(() => {
    const { base, form, locked } = latest.current;
    if (now === blank) dropJobDraft(name);
    else keepJobDraft(name, { values: form.getValues(), locked: [...locked], base, savedAt: Date.now() });
  }, [name, now, blank]);

  /** What the form holds from here on is where it begins. */
  const settle = (next: JobFormValues) => {
    setBlank(fingerprint(next));
    setRestored(null);
    dropJobDraft(name);
  };
  const discard = () => {
    settle(initial);
    form.reset(initial);
  };
  return { restored, settle, discard };
}

/** The same for equal values, whether a number was typed or given. */
function fingerprint(values: JobFormValues): string {
  const { characterId, outputTypeId, ingredientIds, notes, status, priority, plannedFor, projectIds } =
    values;
  const texts = [notes, status, String(priority), plannedFor];
  return JSON.stringify([characterId, outputTypeId, ingredientIds, projectIds, ...texts]);
}
