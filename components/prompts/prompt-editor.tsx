"use client";

import { type KeyboardEvent, useEffect, useEffectEvent, useRef, useState } from "react";
import { Controller, useWatch } from "react-hook-form";
import type { z } from "zod";
import { useUnsavedGuard } from "@/components/form/unsaved";
import { useActionForm } from "@/components/form/use-action-form";
import { JobField } from "@/components/jobs/job-field";
import { ProblemList } from "@/components/prompts/problem-list";
import { PromptField } from "@/components/prompts/prompt-field";
import { usePreview } from "@/components/prompts/use-preview";
import { askServer, problemInWords } from "@/components/shell/ask-server";
import { ConfirmDialog } from "@/components/ui/alert-dialog";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Skeleton } from "@/components/ui/skeleton";
import { Textarea } from "@/components/ui/textarea";
import { toast } from "@/components/ui/toast";
import { updatePrompt } from "@/lib/actions/prompts";
import type { PromptFields } from "@/lib/core/prompts/schema";
import type { PromptRecord } from "@/lib/server/prompts/queries";

export type PromptEditorProps = { id: number; onClose: () => void };

/** A prompt in its place in the list, to be written anew: text, label, notes and job. */
export function PromptEditor({ id, onClose }: PromptEditorProps) {
  const [prompt, setPrompt] = useState<PromptRecord | null>(null);
  const fail = useEffectEvent((error: unknown) => {
    toast.error(problemInWords(error));
    onClose();
  });
  useEffect(() => {
    const leaving = new AbortController();
    askServer<PromptRecord>(`/api/prompts/${id}`, { signal: leaving.signal })
      .then(setPrompt)
      .catch((error: unknown) => !leaving.signal.aborted && fail(error));
    return () => leaving.abort();
  }, [id]);
  return prompt ? <EditorForm prompt={prompt} onClose={onClose} /> : <Skeleton className="h-24" />;
}

function EditorForm({ prompt, onClose }: { prompt: PromptRecord; onClose: () => void }) {
  const { id, text, label, notes, jobId } = prompt;
  const [isAsking, setIsAsking] = useState(false);
  const area = useRef<HTMLTextAreaElement>(null);
  const { form, submit, isPending } = useActionForm({
    schema: loadSchema,
    action: (input: z.input<typeof PromptFields>) => updatePrompt({ ...input, id }),
    defaultValues: { text, label, notes, jobId },
    onDone: onClose,
  });
  const {
    control,
    register,
    formState: { errors, isDirty },
  } = form;
  const written = useWatch({ control, name: "text" });
  const job = useWatch({ control, name: "jobId" }) ?? null;
  const { problems } = usePreview(written, job === null ? [] : [Number(job)], "1");
  useUnsavedGuard(isDirty);
  const leave = () => (isDirty ? setIsAsking(true) : onClose());
  const onKeyDown = (event: KeyboardEvent<HTMLFormElement>) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) event.currentTarget.requestSubmit();
    else if (event.key === "Escape" && !event.defaultPrevented) leave();
    else return;
    event.preventDefault();
  };
  return (
    <form noValidate onSubmit={submit} onKeyDown={onKeyDown} className="flex flex-col gap-3 py-1">
      <Controller
        control={control}
        name="text"
        render={({ field: { ref, ...text } }) => (
          <Field label="Prompt" error={errors.text?.message}>
            {(field) => (
              <PromptField
                {...field}
                {...text}
                ref={(element) => {
                  area.current = element;
                  ref(element);
                }}
                problems={problems}
                autoFocus
              />
            )}
          </Field>
        )}
      />
      <ProblemList
        text={written}
        problems={problems}
        onShow={({ start, end }) => {
          area.current?.focus();
          area.current?.setSelectionRange(start, end);
        }}
      />
      <div className="grid gap-3 sm:grid-cols-2">
        <Field label="Label" error={errors.label?.message}>
          {(field) => <Input {...field} {...register("label")} autoComplete="off" />}
        </Field>
        <JobField control={control} name="jobId" error={errors.jobId?.message} />
      </div>
      <Field label="Notes" error={errors.notes?.message}>
        {(field) => <Textarea {...field} {...register("notes")} rows={2} />}
      </Field>
      <div className="flex justify-end gap-2">
        <Button variant="ghost" onClick={leave}>
          Cancel
        </Button>
        <Button type="submit" variant="primary" kbd="Ctrl ↵" isPending={isPending}>
          Save
        </Button>
      </div>
      <ConfirmDialog
        isOpen={isAsking}
        onOpenChange={setIsAsking}
        title="Discard what you typed?"
        description="It has not been saved."
        cancelLabel="Keep typing"
        confirmLabel="Discard"
        isDestructive
        onConfirm={onClose}
      />
    </form>
  );
}

const loadSchema = () => import("@/lib/core/prompts/schema").then((module) => module.PromptFields);
