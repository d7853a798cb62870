import { describe, expect, it } from "vitest";
import { asDone, nextJob, nextPrompt } from "./as-done";
import { newsOf } from "./news";
import type { OutboxAct, OutboxEntry } from "./outbox";
import { readPlace } from "./query";
import { type DockJob, type DockPrompt, type DockView, firstPlace, viewSearch, writePlace } from "./view";

const job = (id: number, more: Partial<DockJob> = {}): DockJob => ({
  ...{ id, title: "", status: "planned", outputType: "", projects: "", priority: 0 },
  ...{ pendingPrompts: 0, startedAt: null },
  ...more,
});
const prompt = (id: number, more: Partial<DockPrompt> = {}): DockPrompt => ({
  ...{ id, label: "", text: `text ${id}`, status: "pending", flagReason: "", jobId: null },
  ...more,
});
const view: DockView = {
  ...{ jobs: [job(1), job(2), job(3)], jobCount: 3, job: job(1), projects: [] },
  ...{ prompts: [prompt(1), prompt(2, { status: "done" })], promptCount: 2, prefill: null },
  ...{ arrivals: [{ id: 9, name: "a.png", arrivedAt: 0, thumb: "" }], slots: [], completions: [] },
  settings: { theme: "dark", shortcutsEnabled: true, shortcutKeys: {} },
};
const entry = (order: number, act: OutboxAct, more: Partial<OutboxEntry> = {}): OutboxEntry => ({
  ...{ order, key: String(order), label: "", act, at: 100 + order, tries: 0, retryAt: 0 },
  ...more,
});

describe("what is shown before the server has said it", () => {
  it("is what it will say, in the order of doing", () => {
    const shown = asDone(view, [
      entry(2, { kind: "job-status", jobId: 1, status: "in_progress" }),
      entry(1, { kind: "job-status", jobId: 1, status: "failed" }),
      entry(3, { kind: "prompt-copy", promptId: 1, text: "x" }),
      entry(4, { kind: "prompt-copy", promptId: 2, text: "x" }),
      entry(5, { kind: "assign", jobId: 2, complete: true, mediaIds: [9] }),
      entry(6, { kind: "submit", jobId: 3, complete: false, files: [] }),
    ]);
    expect(shown.job).toMatchObject({ status: "in_progress", startedAt: 102 });
    expect(shown.jobs.map(({ status }) => status)).toEqual(["in_progress", "complete", "rendered"]);
    expect(shown.prompts.map(({ status }) => status)).toEqual(["collected", "done"]);
    expect(shown.arrivals).toEqual([]);
  });

  it("keeps a reason with a flagged prompt only, and leaves out what was refused", () => {
    const flag = (status: "flagged" | "pending"): OutboxAct => ({
      ...{ kind: "prompt-status", promptId: 1, status },
      flagReason: "hands",
    });
    expect(asDone(view, [entry(1, flag("flagged"))]).prompts[0]).toMatchObject({ flagReason: "hands" });
    expect(asDone(view, [entry(1, flag("flagged")), entry(2, flag("pending"))]).prompts[0]).toMatchObject({
      ...{ status: "pending", flagReason: "" },
    });
    expect(asDone(view, [entry(1, flag("flagged"), { refusal: "No." })])).toEqual(view);
  });
});

describe("what comes next", () => {
  it("is the job behind the one that is done, else the first that is left", () => {
    const jobs = [job(1), job(2, { status: "complete" }), job(3)];
    expect(nextJob(jobs, 1)?.id).toBe(3);
    expect(nextJob(jobs, 3)?.id).toBe(1);
    expect(nextJob([job(1)], 1)).toBeNull();
    expect(nextJob(jobs, 77)?.id).toBe(1);
  });

  it("is a prompt of the job, then of its project, never one for another job", () => {
    const prompts = [
      prompt(1, { jobId: 5 }),
      prompt(2),
      prompt(3, { jobId: 4 }),
      prompt(4, { jobId: 4, status: "done" }),
    ];
    expect(nextPrompt(prompts, 4)?.id).toBe(3);
    expect(nextPrompt(prompts, 6)?.id).toBe(2);
    expect(nextPrompt(prompts, null)?.id).toBe(1);
    expect(nextPrompt([prompt(1, { jobId: 5 })], 6)).toBeNull();
  });
});

it("tells as news what others completed since", () => {
  const done = (id: number, jobId: number) => ({ id, jobId, title: "Luna Vale" });
  const now = [done(8, 5), done(7, 3), done(6, 2), done(4, 1)];
  expect(newsOf([done(4, 1)], now, new Set([2]))).toEqual([
    "J0003 Luna Vale is complete",
    "J0005 Luna Vale is complete",
  ]);
  expect(newsOf([], [], new Set())).toEqual([]);
});

it("remembers where it was left, and reads what it can of anything", () => {
  const place = { ...firstPlace, tab: "submit", jobId: 7, q: "luna & co" } as const;
  expect(readPlace(writePlace(place))).toEqual(place);
  expect(readPlace("tab=nowhere&job=x&project=3")).toEqual({ ...firstPlace, projectId: 3 });
  expect(readPlace(undefined, { tab: ["links"] })).toEqual({ ...firstPlace, tab: "links" });
  expect(viewSearch({ ...firstPlace, projectId: 2 })).toBe("project=2");
});
