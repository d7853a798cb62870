"use client";

import type { DockArrival, DockJob } from "@/lib/core/dock/view";
import { formatJobCode } from "@/lib/core/jobs/job-code";
import { parseTags } from "@/lib/core/tags/tags";
import type { DockStore } from "./store/dock-store";

export function titleField(jobId: number): string {
  return `title ${jobId}`;
}

export function tagsField(jobId: number): string {
  return `tags ${jobId}`;
}

/** Sends what was dropped to the selected job; then the next job is selected. */
export async function submitStaged(store: DockStore, complete: boolean): Promise<void> {
  const { shown, staged } = store.get();
  const { job } = shown;
  if (!job) return store.say("Select a job first.");
  if (staged.length === 0) return;
  const files = staged.map(({ id, name, size }) => ({ id, name, size }));
  const isKept = await store.act(
    sentenceFor(job, files.length === 1 ? (files[0]?.name ?? "") : `${files.length} files`, complete),
    {
      ...{ kind: "submit", jobId: job.id, complete, files },
      ...described(store, job.id),
    },
  );
  if (isKept) goOn(store, job.id);
}

/** The same with a file that a watched folder has brought. */
export async function submitArrival(
  store: DockStore,
  arrival: DockArrival,
  complete: boolean,
): Promise<void> {
  const { job } = store.get().shown;
  if (!job) return store.say("Select a job first.");
  const isKept = await store.act(sentenceFor(job, arrival.name, complete), {
    ...{ kind: "assign", jobId: job.id, complete, mediaIds: [arrival.id] },
    ...described(store, job.id),
  });
  if (isKept) goOn(store, job.id);
}

function sentenceFor({ id }: DockJob, what: string, complete: boolean): string {
  return `${what} → ${formatJobCode(id)}${complete ? ", complete" : ""}`;
}

/** What a person wrote; what was left as it is, the server fills in. */
function described(store: DockStore, jobId: number): { title?: string; tags?: string[] } {
  const { fields, view } = store.get();
  const title = fields[titleField(jobId)]?.trim();
  const tags = fields[tagsField(jobId)];
  return {
    ...(title && title !== view.prefill?.title && { title }),
    ...(tags !== undefined && tags !== view.prefill?.tags.join(", ") && { tags: parseTags(tags) }),
  };
}

function goOn(store: DockStore, jobId: number): void {
  store.setField(titleField(jobId), null);
  store.setField(tagsField(jobId), null);
  store.selectNext(jobId);
}
