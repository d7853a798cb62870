"use client";

import { useEffect, useState } from "react";
import { useAction } from "@/components/form/use-action";
import { askServer, problemInWords } from "@/components/shell/ask-server";
import { Button } from "@/components/ui/button";
import { Dialog, DialogBody, DialogClose, DialogContent, DialogFooter } from "@/components/ui/dialog";
import { FieldError } from "@/components/ui/field";
import { Skeleton } from "@/components/ui/skeleton";
import { queueDrawn } from "@/lib/actions/prompts";
import { formatJobCode } from "@/lib/core/jobs/job-code";
import type { ComposerDraft } from "@/lib/core/prompts/composer-draft";
import { escapeNotation } from "@/lib/core/prompts/notation/escape";
import type { PromptPreview } from "@/lib/core/prompts/preview-answer";
import { nouns } from "@/lib/core/text/nouns";

export type ExpandDialogProps = {
  projectId: number | null;
  draft: ComposerDraft;
  seed: string;
  /** Texts for each job, at most. */
  count: number;
  onQueued: () => void;
  onClose: () => void;
};

type Drawn = { jobId: number | null; text: string };

/** Texts that a prompt can come to, all different, to be queued as prompts of their own. */
export function ExpandDialog({ projectId, draft, seed, count, onQueued, onClose }: ExpandDialogProps) {
  const { text, label, jobIds } = draft;
  const [drawn, setDrawn] = useState<Drawn[] | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [queue, isPending] = useAction(queueDrawn);
  useEffect(() => {
    const leaving = new AbortController();
    askServer<PromptPreview>("/api/prompts/preview", {
      body: { text, jobIds, seed, count },
      signal: leaving.signal,
    })
      .then(({ items }) =>
        setDrawn(items.flatMap(({ jobId, texts }) => texts.map((one) => ({ jobId, text: one })))),
      )
      .catch((error: unknown) => !leaving.signal.aborted && setProblem(problemInWords(error)));
    return () => leaving.abort();
  }, [text, jobIds, seed, count]);
  const onQueue = async () => {
    if (!drawn || isPending) return;
    const items = drawn.map((one) => ({ ...one, text: escapeNotation(one.text) }));
    const result = await queue({ projectId, label, items });
    if (!result.ok) return setProblem(Object.values(result.fields ?? {})[0] ?? result.message);
    onQueued();
    onClose();
  };
  const wanted = count * Math.max(1, jobIds.length);
  return (
    <Dialog open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <DialogContent
        size="lg"
        title="Expand"
        description={
          drawn && drawn.length < wanted
            ? `Chance gives no more than ${said(drawn.length)}.`
            : "Each is queued as a prompt of its own."
        }
        onKeyDown={(event) => {
          if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
          event.preventDefault();
          void onQueue();
        }}
      >
        <DialogBody>
          {problem && <FieldError>{problem}</FieldError>}
          {!drawn && !problem && <Skeleton className="h-40" />}
          <ol aria-label="Expanded prompts" className="divide-y divide-line-soft">
            {drawn?.map((one) => (
              <li
                key={`${one.jobId} ${one.text}`}
                className="py-2 leading-6 whitespace-pre-wrap wrap-anywhere [content-visibility:auto]"
              >
                {one.jobId !== null && jobIds.length > 1 && (
                  <span className="mr-2 font-mono text-sm text-faint">{formatJobCode(one.jobId)}</span>
                )}
                {one.text}
              </li>
            ))}
          </ol>
        </DialogBody>
        <DialogFooter>
          <DialogClose asChild>
            <Button variant="ghost">Cancel</Button>
          </DialogClose>
          <Button
            variant="primary"
            kbd="Ctrl ↵"
            disabled={!drawn}
            isPending={isPending}
            onClick={() => void onQueue()}
          >
            Queue {said(drawn?.length ?? wanted)}
          </Button>
        </DialogFooter>
      </DialogContent>
    </Dialog>
  );
}

function said(count: number): string {
  return `${count.toLocaleString("en-US")} ${count === 1 ? nouns.prompt.singular : nouns.prompt.plural}`;
}
