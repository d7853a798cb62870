import type { JobFormValues, Piece } from "./job-form-values";

/** What was begun in the builder and not saved. */
export type JobDraft = {
  values: JobFormValues;
  locked: Piece[];
  /** What the form began with: when that is another by now, the job was changed elsewhere. */
  base: string;
  /** Milliseconds. */
  savedAt: number;
};

/** Drafts kept: one for each address of the builder and each job that is edited; the oldest give way. */
const KEPT = 10;

const KEY = "pipeline-manager.job-drafts";

/** In the browser and not on the server: what is typed is safe also while the server is not there. */
export function readJobDraft(name: string): JobDraft | null {
  return readAll()[name] ?? null;
}

export function keepJobDraft(name: string, draft: JobDraft): void {
  write({ ...readAll(), [name]: draft });
}

export function dropJobDraft(name: string): void {
  const { [name]: _dropped, ...rest } = readAll();
  write(rest);
}

type Drafts = Record<string, JobDraft>;

function readAll(): Drafts {
  try {
    const drafts: unknown = JSON.parse(localStorage.getItem(KEY) ?? "{}");
    return typeof drafts === "object" && drafts !== null ? (drafts as Drafts) : {};
  } catch {
    // Not ours any more, or the browser keeps nothing: as if there were none.
    return {};
  }
}

function write(drafts: Drafts): void {
  const newest = Object.entries(drafts).sort(([, a], [, b]) => b.savedAt - a.savedAt);
  try {
    localStorage.setItem(KEY, JSON.stringify(Object.fromEntries(newest.slice(0, KEPT))));
  } catch {
    // A browser that keeps nothing still builds jobs.
  }
}
