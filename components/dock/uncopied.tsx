"use client";

import { useEffect, useRef } from "react";
import { Button } from "@/components/ui/button";
import { noteCopied } from "./use-copy";
import { useDock, useDockStore } from "./use-dock";

/** The clipboard would not take it: the text stands here, selected, and copying it by hand counts as well. */
export function Uncopied() {
  const store = useDockStore();
  const uncopied = useDock((state) => state.uncopied);
  const text = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (!uncopied) return;
    text.current?.focus();
    text.current?.select();
  }, [uncopied]);
  if (!uncopied) return null;
  const { prompt } = uncopied;
  return (
    <section aria-label="Copy by hand" className="flex shrink-0 flex-col gap-1.5 border-t bg-panel p-2">
      <p className="text-sm">
        <span className="font-medium">The browser does not let the dock copy.</span>{" "}
        <span className="text-dim">The text is selected: press Ctrl C, or ⌘ C.</span>
      </p>
      <textarea
        ref={text}
        readOnly
        aria-label="Text of the prompt"
        value={prompt.text}
        onCopy={() => void noteCopied(store, prompt)}
        className="h-20 w-full resize-none rounded-sm border border-line bg-field p-2 text-base"
      />
      <div className="flex justify-end gap-1.5">
        <Button size="sm" variant="ghost" onClick={() => store.set({ uncopied: null })}>
          Close
        </Button>
      </div>
    </section>
  );
}
