"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import { askServer } from "@/components/shell/ask-server";
import { type ComposerDraft, isBlankDraft, newerDraft, readDraft } from "@/lib/core/prompts/composer-draft";

/** Milliseconds without typing before the server keeps it, and between two attempts while it is away. */
const PAUSE = 500;
const AGAIN = 5_000;

/** Where a draft is safe: on the server, in this browser only, or nowhere because there is none. */
export type DraftKept = "server" | "browser" | null;

/**
 * What is half written in the journal of a project. The browser keeps it at each key, the server a moment later, so that neither a crash nor
 * a server that is away loses a word; whichever is newer is taken up again.
 *
 * @param jobIds whom an empty composer is for
 */
export function useComposerDraft(
  projectId: number | null,
  stored: ComposerDraft | null,
  jobIds: readonly number[],
) {
  const key = `pipeline-manager.journal-draft.${projectId ?? "none"}`;
  const [draft, setDraft] = useState<ComposerDraft>(() => forJobs(stored, jobIds));
  const [kept, setKept] = useState<DraftKept>(isBlankDraft(draft) ? null : "server");
  const latest = useRef(draft);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);

  const send = useCallback(
    async (isLeaving: boolean) => {
      clearTimeout(timer.current);
      timer.current = undefined;
      const sent = latest.current;
      const body = { projectId, ...sent };
      try {
        if (isLeaving) navigator.sendBeacon("/api/prompts/draft", asJson(body));
        else {
          await askServer("/api/prompts/draft", { method: "PUT", body });
          if (latest.current === sent) setKept(isBlankDraft(sent) ? null : "server");
        }
      } catch {
        setKept("browser");
        timer.current ??= setTimeout(() => void send(false), AGAIN);
      }
    },
    [projectId],
  );

  const change = useCallback(
    (changes: Partial<ComposerDraft>) => {
      const next = { ...latest.current, ...changes, savedAt: Date.now() };
      latest.current = next;
      setDraft(next);
      if (isBlankDraft(next)) setKept(null);
      remember(key, next);
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void send(false), PAUSE);
    },
    [key, send],
  );

  // Once: what this browser kept may be newer than what the server has.
  useEffect(() => {
    const own = readDraft(localStorage.getItem(key));
    const newest = newerDraft(latest.current, own);
    if (own && newest === own && latest.current.savedAt < own.savedAt) change({ ...own });
  }, [key, change]);
  useEffect(() => {
    const onLeave = () => {
      if (timer.current !== undefined) void send(true);
    };
    window.addEventListener("pagehide", onLeave);
    return () => {
      window.removeEventListener("pagehide", onLeave);
      if (timer.current !== undefined) void send(false);
    };
  }, [send]);

  return { draft, kept, change };
}

/** A blank draft is for the jobs that the address names. */
function forJobs(stored: ComposerDraft | null, jobIds: readonly number[]): ComposerDraft {
  const draft = stored ?? { text: "", label: "", jobIds: [], savedAt: 0 };
  return isBlankDraft(draft) ? { ...draft, jobIds: [...jobIds] } : draft;
}

function asJson(body: unknown): Blob {
  return new Blob([JSON.stringify(body)], { type: "application/json" });
}

/** A browser that has no room left keeps nothing; the server does. */
function remember(key: string, draft: ComposerDraft): void {
  try {
    localStorage.setItem(key, JSON.stringify(draft));
  } catch {
    localStorage.removeItem(key);
  }
}
