"use client";

import { useEffect, useRef } from "react";
import { Button } from "@/components/ui/button";
import { Input } from "@/components/ui/input";
import type { DockPrompt } from "@/lib/core/dock/view";
import { useDockStore, useKeptText } from "./use-dock";

export function flagField(promptId: number): string {
  return `flag ${promptId}`;
}

/** What needs fixing: asked, not insisted on. It is kept while it is typed. */
export function FlagNote({ prompt: { id, flagReason } }: { prompt: DockPrompt }) {
  const store = useDockStore();
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useKeptText(flagField(id));
  useEffect(() => {
    // After a restart of the dock it is only shown: nobody has asked for it just now.
    if (store.get().flagging === id) field.current?.focus();
  }, [store, id]);
  const close = () => {
    setTyped(null);
    store.set({ flagging: null });
  };
  return (
    <form
      className="relative mt-1 flex gap-1.5 pl-3.5"
      onSubmit={async (event) => {
        event.preventDefault();
        const note = typed ?? flagReason;
        const act = { kind: "prompt-status", promptId: id, status: "flagged", flagReason: note } as const;
        if (await store.act("Prompt flagged", act)) close();
      }}
      onKeyDown={(event) => {
        if (event.key === "Escape") close();
      }}
    >
      <Input
        ref={field}
        aria-label="What needs fixing"
        placeholder="What needs fixing? (optional)"
        value={typed ?? flagReason}
        onChange={({ target }) => setTyped(target.value)}
        className="h-7"
      />
      <Button type="submit" size="sm">
        Save
      </Button>
    </form>
  );
}
