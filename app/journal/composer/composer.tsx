"use client";

import { Ban } from "lucide-react";
import { type ClipboardEvent, type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import { useAction } from "@/components/form/use-action";
import { ProblemList } from "@/components/prompts/problem-list";
import { PromptField } from "@/components/prompts/prompt-field";
import { usePreview } from "@/components/prompts/use-preview";
import { announce } from "@/components/ui/announce";
import { Button } from "@/components/ui/button";
import { FieldError } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Panel } from "@/components/ui/panel";
import { queuePrompts } from "@/lib/actions/prompts";
import type { ComposerDraft } from "@/lib/core/prompts/composer-draft";
import { splitNegative } from "@/lib/core/prompts/negative";
import { splitTexts, splittingOf } from "@/lib/core/prompts/split-texts";
import { Expansion, newSeed } from "./expansion";
import { LinkedJobs } from "./linked-jobs";
import { SplitChoice } from "./split-choice";
import { type DraftKept, useComposerDraft } from "./use-composer-draft";

export type ComposerProps = {
  projectId: number | null;
  stored: ComposerDraft | null;
  /** Whom an empty composer is for. */
  jobId: number | null;
};

/** Where prompts are written: Ctrl Enter queues what stands there, and the next one can be begun. */
export function Composer({ projectId, stored, jobId }: ComposerProps) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const { draft, kept, change } = useComposerDraft(projectId, stored, jobId === null ? [] : [jobId]);
  const { text, label, jobIds } = draft;
  const [isSplit, setIsSplit] = useState(false);
  const [seed, setSeed] = useState("1");
  // Not on the server, whose page would differ from the browser's.
  useEffect(() => setSeed(newSeed()), []);
  const [problem, setProblem] = useState<string | null>(null);
  const [queue, isPending] = useAction(queuePrompts);
  const { hasNotation, problems, preview } = usePreview(text, jobIds, seed);
  const splitting = splittingOf(text);
  const parts = splitting ? splitTexts(text) : [];
  const texts = isSplit && splitting ? parts : [text];

  const onQueued = () => {
    change({ text: "", label: "", jobIds: jobId === null ? [] : [jobId] });
    setIsSplit(false);
    setProblem(null);
    setSeed(newSeed());
    field.current?.focus();
  };
  const onQueue = async () => {
    if (isPending) return;
    const result = await queue({ projectId, jobIds, label, texts });
    if (result.ok) return onQueued();
    setProblem(Object.values(result.fields ?? {})[0] ?? result.message);
    field.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // React passes on what is pressed in a dialog of the composer, too.
    const isHere = event.currentTarget.contains(event.target as Node);
    if (!isHere || event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    void onQueue();
  };
  const onPaste = (event: ClipboardEvent) => {
    const pasted = splitTexts(event.clipboardData.getData("text"));
    if (pasted.length < 2) return;
    setIsSplit(true);
    announce(`${pasted.length} prompts pasted`);
  };
  const onNegative = () => {
    if (splitNegative(text).negative === null) change({ text: `${text.trimEnd()}\nNegative prompt: ` });
    requestAnimationFrame(() => {
      field.current?.focus();
      field.current?.setSelectionRange(MOST, MOST);
    });
  };
  const count = texts.length * Math.max(1, jobIds.length);
  return (
    <Panel aria-label="Composer" onKeyDown={onKeyDown}>
      <div className="flex flex-col gap-3 p-3">
        <PromptField
          ref={field}
          aria-label="Prompt"
          aria-describedby={problem ? `${id}-problem` : undefined}
          aria-invalid={problem !== null}
          placeholder="Write a prompt, or paste several. {red|blue} draws one, {character} is the job's, __style__ draws from a category."
          data-shortcut="new"
          value={text}
          problems={problems}
          onChange={(event) => {
            change({ text: event.target.value });
            setProblem(null);
          }}
          onPaste={onPaste}
          onClick={(event) => event.currentTarget.focus()}
        />
        {problem && <FieldError id={`${id}-problem`}>{problem}</FieldError>}
        <ProblemList
          text={text}
          problems={problems}
          onShow={({ start, end }) => {
            field.current?.focus();
            field.current?.setSelectionRange(start, end);
          }}
        />
        {splitting && <SplitChoice {...{ splitting, isSplit }} texts={parts} onSplit={setIsSplit} />}
        {hasNotation && !(isSplit && splitting) && (
          <Expansion {...{ projectId, draft, preview, seed, onQueued }} onSeed={setSeed} />
        )}
        <div className="flex flex-wrap items-center gap-2">
          <Input
            aria-label="Label"
            placeholder="Label"
            autoComplete="off"
            value={label}
            onChange={(event) => change({ label: event.target.value })}
            className="h-7 w-44 max-sm:w-full"
          />
          <LinkedJobs jobIds={jobIds} onChange={(next) => change({ jobIds: next })} />
          <Button size="sm" variant="ghost" onClick={onNegative}>
            <Ban aria-hidden />
            Negative prompt
          </Button>
          <span className="ml-auto text-sm text-faint" aria-live="polite">
            {KEPT_WORDS[kept ?? "nothing"]}
          </span>
          <Button
            variant="primary"
            kbd="Ctrl ↵"
            isPending={isPending}
            onClick={() => void onQueue()}
            className="max-sm:w-full"
          >
            {count === 1 ? "Queue" : `Queue ${count.toLocaleString("en-US")}`}
          </Button>
        </div>
      </div>
    </Panel>
  );
}

/** Behind the last character of any text. */
const MOST = 10_000_000;

const KEPT_WORDS: Record<NonNullable<DraftKept> | "nothing", string> = {
  server: "Draft kept",
  browser: "Draft kept in this browser",
  nothing: "",
};
