"use client";

import { useEffect, useState } from "react";
import { FormDialog } from "@/components/form/form-dialog";
import { useAction } from "@/components/form/use-action";
import { OptionPicker } from "@/components/options/option-picker";
import { PromptField } from "@/components/prompts/prompt-field";
import { askServer, problemInWords } from "@/components/shell/ask-server";
import { Checkbox } from "@/components/ui/checkbox";
import { Field } from "@/components/ui/field";
import { Skeleton } from "@/components/ui/skeleton";
import { draftPrompts } from "@/lib/actions/prompts";
import { updateSettings } from "@/lib/actions/settings";
import { formatJobCode } from "@/lib/core/jobs/job-code";
import type { JobListQuery } from "@/lib/core/jobs/list";
import type { Selection } from "@/lib/core/list/selection";
import { problemsOf } from "@/lib/core/prompts/notation/expand";
import { parsePrompt } from "@/lib/core/prompts/notation/parse";
import { toldNames } from "@/lib/core/prompts/preview-answer";
import type { DraftPreview } from "@/lib/server/prompts/from-jobs";

export type DraftDialogProps = {
  selection: Selection<JobListQuery>;
  name: string;
  onDone?: () => void;
  onClose: () => void;
};

/** Milliseconds without typing before the server is asked. */
const PAUSE = 150;

/** Prompts for jobs, from a template that may be another one this time; nothing is written before they were shown. */
export function DraftDialog({ selection, name, onDone, onClose }: DraftDialogProps) {
  const [template, setTemplate] = useState<string | null>(null);
  const [projectId, setProjectId] = useState<number | null>(null);
  const [isUsual, setIsUsual] = useState(false);
  const { preview, problem, setProblem } = useDraftPreview(selection, template);
  const [draft, isPending] = useAction(draftPrompts);
  const [remember] = useAction(updateSettings);
  const written = template ?? preview?.template ?? "";
  const isOther = template !== null;
  const onSubmit = async () => {
    if (!preview || isPending) return;
    if (isOther && isUsual) await remember({ promptTemplate: written });
    const result = await draft({ ...selection, projectId, template: written });
    if (!result.ok) return setProblem(Object.values(result.fields ?? {})[0] ?? result.message);
    onDone?.();
    onClose();
  };
  const count = preview?.count ?? 0;
  return (
    <FormDialog
      isOpen
      onOpenChange={(isOpen) => !isOpen && onClose()}
      title={`Draft prompts for ${name}`}
      description="One for each job, linked to it. They can be written anew like any other."
      size="lg"
      submitLabel={count === 1 ? "Draft 1 prompt" : `Draft ${count.toLocaleString("en-US")} prompts`}
      isPending={isPending}
      error={problem ?? undefined}
      onSubmit={(event) => {
        event.preventDefault();
        void onSubmit();
      }}
    >
      <Field label="Project" hint="They are queued in its journal.">
        {(field) => (
          <OptionPicker
            {...field}
            kind="projects"
            value={projectId}
            onValueChange={setProjectId}
            stored={null}
            placeholder="None"
            searchLabel="Search projects"
          />
        )}
      </Field>
      <Field
        label="Template"
        hint="{character.look} is the character's visual notes, or its name; {ingredients} are the prompt fragments, or names; {ingredient:Action} is one category's."
      >
        {(field) => (
          <PromptField
            {...field}
            value={written}
            problems={preview ? problemsOf(parsePrompt(written), toldNames(preview)) : []}
            onChange={(event) => setTemplate(event.target.value)}
          />
        )}
      </Field>
      {isOther && (
        <label htmlFor="usual-template" className="flex items-center gap-2.5 text-dim">
          <Checkbox
            id="usual-template"
            checked={isUsual}
            onChange={({ target }) => setIsUsual(target.checked)}
          />
          Begin with this template from now on
        </label>
      )}
      <Drafts preview={preview} />
    </FormDialog>
  );
}

function Drafts({ preview }: { preview: DraftPreview | null }) {
  if (!preview) return <Skeleton className="h-32" />;
  const { items, count } = preview;
  return (
    <div className="rounded-md border border-line-soft bg-bg/60">
      <ul aria-label="Drafts" className="max-h-64 divide-y divide-line-soft overflow-y-auto">
        {items.map(({ jobId, text }) => (
          <li key={jobId} className="flex gap-3 px-3 py-1.5">
            <span className="w-12 shrink-0 font-mono text-sm leading-5 text-faint">
              {formatJobCode(jobId)}
            </span>
            <span className="min-w-0 whitespace-pre-wrap wrap-anywhere text-dim">
              {text || <span className="text-faint">Nothing to say: it gets none.</span>}
            </span>
          </li>
        ))}
      </ul>
      {count > items.length && (
        <p className="border-t border-line-soft px-3 py-1.5 text-sm text-faint">
          and {(count - items.length).toLocaleString("en-US")} more
        </p>
      )}
    </div>
  );
}

function useDraftPreview(selection: Selection<JobListQuery>, template: string | null) {
  const [preview, setPreview] = useState<DraftPreview | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const asked = JSON.stringify({ selection, template });
  useEffect(() => {
    const leaving = new AbortController();
    const ask = () =>
      askServer<DraftPreview>("/api/prompts/from-jobs", { body: JSON.parse(asked), signal: leaving.signal })
        .then((answer) => {
          setPreview(answer);
          setProblem(null);
        })
        .catch((error: unknown) => !leaving.signal.aborted && setProblem(problemInWords(error)));
    const timer = setTimeout(() => void ask(), PAUSE);
    return () => {
      clearTimeout(timer);
      leaving.abort();
    };
  }, [asked]);
  return { preview, problem, setProblem };
}
