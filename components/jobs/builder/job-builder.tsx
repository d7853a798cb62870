"use client";

import { useRouter } from "next/navigation";
import { useEffect, useRef, useState } from "react";
import { useActionForm } from "@/components/form/use-action-form";
import { useRememberedFlag } from "@/components/form/use-remembered-flag";
import { Button } from "@/components/ui/button";
import { ButtonLink } from "@/components/ui/button-link";
import { Panel, PanelBody, PanelHeader } from "@/components/ui/panel";
import { createJob, updateJob } from "@/lib/actions/jobs";
import type { JobInput } from "@/lib/core/jobs/schema";
import { CreatedJobs } from "./created-jobs";
import { HideForbidden } from "./hide-forbidden";
import { JobDetails } from "./job-details";
import { type JobFormValues, loadJobForm, lockedAtFirst, nextJobForm, type Piece } from "./job-form-values";
import { JobPickers } from "./job-pickers";
import { JobSummary } from "./job-summary";
import { LocksContext } from "./lock-toggle";
import { RestoredDraft } from "./restored-draft";
import { RuleQuestion } from "./rule-question";
import { useJobDraft } from "./use-job-draft";
import { useJobPieces, usePieceOptions } from "./use-job-pieces";
import { useJobRules } from "./use-job-rules";
import { useRuleQuestion } from "./use-rule-question";
import { useSubmitKeys } from "./use-submit-keys";
import { useTried } from "./use-tried";

export type JobBuilderProps = {
  /** What is chosen at first. */
  initial: JobFormValues;
  /** The job that is edited; without it a new one is made. */
  jobId?: number;
  /** By which a draft is found again: another address of the builder has another. */
  draftName: string;
};

/** Builds a job, or one after the other without leaving the page; edits one. */
export function JobBuilder({ initial, jobId, draftName }: JobBuilderProps) {
  const router = useRouter();
  const [locked, setLocked] = useState<ReadonlySet<Piece>>(new Set(lockedAtFirst));
  const [created, setCreated] = useState<number[]>([]);
  const isNextWanted = useRef(false);
  const pickers = useRef<HTMLDivElement>(null);

  const question = useRuleQuestion();
  const [hidesForbidden, setHidesForbidden] = useRememberedFlag("builder-hides-forbidden");

  const { form, submit, isPending } = useActionForm<JobFormValues, JobInput, { id: number }>({
    schema: loadJobForm,
    action: (values) => {
      const input = { ...values, canBreakRules: question.takeAllowance() };
      return jobId === undefined ? createJob(input) : updateJob({ ...input, id: jobId });
    },
    defaultValues: initial,
    onRefused: question.onRefused,
    onDone: ({ id }) => {
      if (!isNextWanted.current) {
        draft.settle(form.getValues());
        return router.push(`/jobs/${id}`);
      }
      const next = nextJobForm(form.getValues(), pieces, locked);
      draft.settle(next);
      setCreated([id, ...created]);
      form.reset(next);
      focusFirstBlank(pickers.current);
    },
  });
  const draft = useJobDraft({ name: draftName, initial, form, locked, onLocked: setLocked });
  const values = form.watch();
  const options = usePieceOptions();
  const pieces = useJobPieces(values, options);
  const rules = useJobRules(pieces, options);
  const tried = useTried(pieces.combination);

  const onSubmit = (isNext: boolean) => {
    isNextWanted.current = isNext;
    void submit();
  };
  useSubmitKeys(onSubmit, jobId === undefined);
  useEffect(() => {
    if (options && jobId === undefined) focusFirstBlank(pickers.current, "unlessFocused");
  }, [options, jobId]);

  const onToggle = (piece: Piece) =>
    setLocked((before) =>
      before.has(piece) ? new Set([...before].filter((one) => one !== piece)) : new Set([...before, piece]),
    );

  return (
    <LocksContext value={jobId === undefined ? { locked, onToggle } : null}>
      <form
        noValidate
        data-one-record
        onSubmit={(event) => {
          event.preventDefault();
          onSubmit(false);
        }}
        className="grid items-start gap-4 lg:grid-cols-[minmax(0,1fr)_21rem]"
      >
        <RestoredDraft draft={draft.restored} onDiscard={draft.discard} />
        <div className="grid min-w-0 gap-4">
          <Panel aria-labelledby="combination">
            <PanelHeader
              id="combination"
              title="Combination"
              aside={<HideForbidden isOn={hidesForbidden} onChange={setHidesForbidden} />}
            />
            <PanelBody ref={pickers}>
              <JobPickers {...{ form, options, pieces, rules, hidesForbidden }} />
            </PanelBody>
          </Panel>
          <Panel aria-labelledby="details">
            <PanelHeader id="details" title="Details" />
            <PanelBody>
              <JobDetails form={form} projects={options?.projects ?? []} />
            </PanelBody>
          </Panel>
        </div>
        <Panel aria-labelledby="summary" className="lg:sticky lg:top-4">
          <PanelHeader id="summary" title="Summary" />
          <PanelBody className="flex flex-col gap-4">
            <JobSummary pieces={pieces} broken={rules.broken} tried={tried} ownId={jobId} />
            <div className="flex flex-col gap-2">
              <Button type="submit" variant="primary" kbd="Ctrl Enter" isPending={isPending}>
                {jobId === undefined ? "Create" : "Save"}
              </Button>
              {jobId === undefined ? (
                <Button kbd="Ctrl Shift Enter" isPending={isPending} onClick={() => onSubmit(true)}>
                  Create and next
                </Button>
              ) : (
                <ButtonLink href={`/jobs/${jobId}`}>Cancel</ButtonLink>
              )}
            </div>
            <CreatedJobs ids={created} />
          </PanelBody>
        </Panel>
      </form>
      <RuleQuestion
        asked={question.asked}
        onCancel={question.forget}
        onConfirm={() => {
          question.allow();
          void submit();
        }}
      />
    </LocksContext>
  );
}

/** To the first picker without a choice, so that the next job begins where it has to. */
function focusFirstBlank(pickers: HTMLElement | null, mode?: "unlessFocused"): void {
  if (mode && document.activeElement !== document.body) return;
  // After the pickers are drawn with what is kept.
  requestAnimationFrame(() => {
    const triggers = [
      ...(pickers?.querySelectorAll<HTMLElement>("button[aria-label$=': nothing chosen']") ?? []),
    ];
    (triggers[0] ?? pickers?.querySelector<HTMLElement>("button[aria-label]"))?.focus();
  });
}
