"use client";

import { Dices } from "lucide-react";
import dynamic from "next/dynamic";
import { useState } from "react";
import { useDialog } from "@/components/form/use-dialog";
import { Button } from "@/components/ui/button";
import { Input } from "@/components/ui/input";
import { LIMITS } from "@/lib/core/schema/limits";
import type { ExpandDialogProps } from "./expand-dialog";

const ExpandDialog = dynamic(() => import("./expand-dialog").then((module) => module.ExpandDialog), {
  loading: () => null,
});

export type ExpansionProps = Pick<ExpandDialogProps, "projectId" | "draft" | "onQueued"> & {
  preview: string | null;
  seed: string;
  onSeed: (seed: string) => void;
};

/** Texts that are drawn if nobody says how many. */
const USUAL = 4;

/** What the prompt comes to with this seed, another one, and many of them at once. */
export function Expansion({ preview, seed, onSeed, ...expand }: ExpansionProps) {
  const dialog = useDialog();
  const [count, setCount] = useState(USUAL);
  return (
    <section aria-label="Preview" className="rounded-md border border-line-soft bg-bg/60">
      <div className="flex flex-wrap items-center gap-2 border-b border-line-soft px-3 py-1.5 text-sm">
        <span className="mr-auto text-dim">Comes to</span>
        <label className="flex items-center gap-1.5 text-faint">
          Seed
          <Input
            value={seed}
            maxLength={100}
            onChange={(event) => onSeed(event.target.value)}
            className="h-7 w-20 tabular-nums"
            autoComplete="off"
          />
        </label>
        <Button size="sm" onClick={() => onSeed(newSeed())}>
          <Dices aria-hidden />
          Roll again
        </Button>
        <label className="flex items-center gap-1.5 text-faint">
          <span className="sr-only">How many to expand into</span>
          <Input
            type="number"
            min={1}
            max={500}
            value={count}
            onChange={(event) => setCount(Math.min(500, Math.max(1, Math.round(Number(event.target.value)))))}
            className="h-7 w-16 tabular-nums"
          />
        </label>
        <Button size="sm" onClick={dialog.open}>
          Expand into {count.toLocaleString("en-US")}
        </Button>
      </div>
      <p className="max-h-48 overflow-y-auto px-3 py-2 leading-6 whitespace-pre-wrap text-dim wrap-anywhere">
        {preview ?? <span className="text-faint">{whyNone(expand.draft.text)}</span>}
      </p>
      {dialog.isOpen && (
        <ExpandDialog key={dialog.key} {...expand} {...{ seed, count }} onClose={dialog.close} />
      )}
    </section>
  );
}

function whyNone(text: string): string {
  return text.length > LIMITS.prompt
    ? `Longer than the ${LIMITS.prompt.toLocaleString("en-US")} characters that a prompt may have.`
    : "No preview while the server does not answer.";
}

/** Short enough to be noted down. */
export function newSeed(): string {
  return String(Math.floor(Math.random() * 10_000));
}
