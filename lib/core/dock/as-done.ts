// The rule: the dock shows what was done in it at once, as the server will say it: the view with all that is still to be sent on top.

import { inOrder, type OutboxEntry } from "@/lib/core/dock/outbox";
import type { DockJob, DockPrompt, DockView } from "@/lib/core/dock/view";
import { statusWithMedia } from "@/lib/core/jobs/status";

export function asDone(view: DockView, entries: readonly OutboxEntry[]): DockView {
  return inOrder(entries)
    .filter(({ refusal }) => refusal === undefined)
    .reduce(withAct, view);
}

/** Those that are still to be made or completed. */
export function isOutstanding({ status }: Pick<DockJob, "status">): boolean {
  return status === "planned" || status === "in_progress" || status === "rendered";
}

/** The job to go on with after one is done: the one behind it, else the first. */
export function nextJob(jobs: readonly DockJob[], after: number): DockJob | null {
  const place = jobs.findIndex(({ id }) => id === after);
  const others = [...jobs.slice(place + 1), ...jobs.slice(0, Math.max(place, 0))];
  return others.find((job) => job.id !== after && isOutstanding(job)) ?? null;
}

/** The prompt to copy next: the job's own first; one that is for another job is not offered. */
export function nextPrompt(prompts: readonly DockPrompt[], jobId: number | null): DockPrompt | null {
  const pending = prompts.filter(({ status }) => status === "pending");
  return (
    pending.find((prompt) => jobId !== null && prompt.jobId === jobId) ??
    pending.find((prompt) => jobId === null || prompt.jobId === null) ??
    null
  );
}

function withAct(view: DockView, { act, at }: OutboxEntry): DockView {
  switch (act.kind) {
    case "job-status":
      return withJob(view, act.jobId, (job) => withStatus(job, act.status, at));
    case "prompt-copy":
      return withPrompt(view, act.promptId, (prompt) =>
        prompt.status === "pending" ? { ...prompt, status: "collected" } : prompt,
      );
    case "prompt-status":
      return withPrompt(view, act.promptId, (prompt) => ({
        ...prompt,
        status: act.status,
        flagReason: act.status === "flagged" ? (act.flagReason ?? "") : "",
      }));
    case "assign": {
      const arrivals = view.arrivals.filter(({ id }) => !act.mediaIds.includes(id));
      return { ...withFile(view, act, at), arrivals };
    }
    case "submit":
      return withFile(view, act, at);
    case "undo":
      return view;
  }
}

function withFile(view: DockView, act: { jobId: number; complete: boolean }, at: number): DockView {
  return withJob(view, act.jobId, (job) =>
    withStatus(job, act.complete ? "complete" : statusWithMedia(job.status), at),
  );
}

function withStatus(job: DockJob, status: DockJob["status"], at: number): DockJob {
  if (status === job.status) return job;
  return { ...job, status, startedAt: status === "in_progress" ? at : null };
}

function withJob(view: DockView, id: number, change: (job: DockJob) => DockJob): DockView {
  return {
    ...view,
    jobs: view.jobs.map((job) => (job.id === id ? change(job) : job)),
    job: view.job?.id === id ? change(view.job) : view.job,
  };
}

function withPrompt(view: DockView, id: number, change: (prompt: DockPrompt) => DockPrompt): DockView {
  return { ...view, prompts: view.prompts.map((prompt) => (prompt.id === id ? change(prompt) : prompt)) };
}
