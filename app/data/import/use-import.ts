import { useCallback, useEffect, useRef, useState } from "react";
import { uploadFile } from "@/components/form/upload";
import { askServer } from "@/components/shell/ask-server";
import type { ImportView } from "@/lib/server/transfer/imports/import-view";

const ADDRESS = "/api/data/imports";
/** Milliseconds. */
const ASK_EVERY = 400;

export type Given = { file: File } | { path: string };

/** The import that the page is about: what it is, how far it is, and what can be done with it. */
export function useImport(first: ImportView | null) {
  const [view, setView] = useState(first);
  /** The share of the file that has left the browser; null when none is on its way. */
  const [sent, setSent] = useState<number | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const sending = useRef<AbortController | null>(null);
  const isMoving =
    view !== null && (view.isCounting || !["columns", "ready", "done", "failed"].includes(view.state));
  const id = view?.id;

  useEffect(() => {
    if (!isMoving || !id) return;
    const timer = setInterval(() => {
      askServer<ImportView>(`${ADDRESS}/${id}`).then(setView, () => {
        setView(null);
        setProblem(
          "This import is not there any more: the app was started anew. It was written whole or not at all, which the page Changes says. Give the file again if it is not there.",
        );
      });
    }, ASK_EVERY);
    return () => clearInterval(timer);
  }, [isMoving, id]);

  const give = useCallback(async (given: Given) => {
    setProblem(null);
    setView(null);
    sending.current = new AbortController();
    const { signal } = sending.current;
    try {
      if ("file" in given) {
        setSent(0);
        setView(await uploadFile<ImportView>(ADDRESS, given.file, {}, { onProgress: setSent, signal }));
      } else setView(await askServer<ImportView>(ADDRESS, { body: given, signal }));
    } catch (error) {
      if (!signal.aborted) setProblem(error instanceof Error ? error.message : String(error));
    } finally {
      setSent(null);
    }
  }, []);

  const ask = useCallback(
    async (what: string, question: { method: "POST" | "PUT"; body?: unknown }) => {
      setProblem(null);
      try {
        const answer = await askServer<Partial<ImportView>>(`${ADDRESS}/${id}/${what}`, question);
        if (answer.state) setView(answer as ImportView);
        return true;
      } catch (error) {
        setProblem(error instanceof Error ? error.message : String(error));
        return false;
      }
    },
    [id],
  );

  const forget = useCallback(async () => {
    sending.current?.abort();
    setProblem(null);
    if (id) await fetch(`${ADDRESS}/${id}`, { method: "DELETE" }).catch(() => undefined);
    // One that is being written says itself how it ends.
    if (view?.state !== "writing") setView(null);
  }, [id, view?.state]);

  return { view, sent, problem, give, ask, forget };
}

export type AskImport = ReturnType<typeof useImport>["ask"];
