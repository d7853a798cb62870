// What the dock shows: plain values, as its JSON route gives them. Times are milliseconds since 1970.

import type { jobStatuses } from "@/lib/core/jobs/status";
import type { themes } from "@/lib/core/settings/themes";

export type DockJobStatus = (typeof jobStatuses)[number];
export type DockPromptStatus = "pending" | "collected" | "done" | "flagged";

export type DockJob = {
  id: number;
  title: string;
  status: DockJobStatus;
  outputType: string;
  /** Their names, joined. */
  projects: string;
  /** Higher is sooner; 0 is ordinary. */
  priority: number;
  /** Prompts of its own that wait to be copied. */
  pendingPrompts: number;
  /** Since when it is in progress. */
  startedAt: number | null;
};

export type DockPrompt = {
  id: number;
  label: string;
  /** As it is copied: names and alternatives are written out. */
  text: string;
  status: DockPromptStatus;
  flagReason: string;
  /** Null for one of the project that is for no job in particular. */
  jobId: number | null;
};

/** A file of a watched folder that waits for its job. */
export type DockArrival = { id: number; name: string; arrivedAt: number; thumb: string };

export type DockLinkSlot = { slot: number; label: string; href: string };

/** A step of a job to complete; its id is that of the step. */
export type DockCompletion = { id: number; jobId: number; title: string };

export type DockView = {
  jobs: DockJob[];
  /** How many there are with this filter, those that are not shown included. */
  jobCount: number;
  /** The selected one, whatever the filter leaves. */
  job: DockJob | null;
  projects: { id: number; name: string }[];
  prompts: DockPrompt[];
  promptCount: number;
  /** What files of the selected job are called. */
  prefill: { title: string; tags: string[] } | null;
  /** Newest first. */
  arrivals: DockArrival[];
  /** Those that lead somewhere. */
  slots: DockLinkSlot[];
  /** Newest first. */
  completions: DockCompletion[];
  settings: {
    theme: (typeof themes)[number];
    shortcutsEnabled: boolean;
    shortcutKeys: Readonly<Record<string, string | null>>;
  };
};

export const dockTabs = ["jobs", "prompts", "submit", "links"] as const;
export type DockTab = (typeof dockTabs)[number];

/** Where a person is in the dock. */
export type DockPlace = {
  tab: DockTab;
  jobId: number | null;
  projectId: number | null;
  /** Looks through jobs. */
  q: string;
  /** Looks through prompts. */
  promptQ: string;
};

export const firstPlace: DockPlace = { tab: "jobs", jobId: null, projectId: null, q: "", promptQ: "" };

/** The part of a place that decides what is read. */
export function viewSearch({ jobId, projectId, q, promptQ }: DockPlace): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries({ job: jobId, project: projectId, q, prompts: promptQ }))
    if (value) search.set(name, String(value));
  return search.toString();
}

/** The cookie that tells the server where the dock was left, so that its first picture is the right one. */
export const PLACE_COOKIE = "dock-place";

export function writePlace(place: DockPlace): string {
  const search = new URLSearchParams(viewSearch(place));
  search.set("tab", place.tab);
  return search.toString();
}
