import type { JobStatus } from "@/lib/core/jobs/schema";
import { type Suggestion, suggestJobs } from "@/lib/core/media/suggest/suggest";
import { listJobSummaries } from "../../jobs/summaries";
import { type Found, readCandidates } from "./candidates";
import { type FolderClues, readFolderClues } from "./folder-clues";
import { findJobsByNames, findNamedPieces } from "./jobs-by-names";
import { findJobsByPrompt } from "./jobs-by-prompt";
import { listJobsInProgressAt } from "./jobs-in-progress";
import { readWaitingFiles, type WaitingFile } from "./waiting-files";

export type SuggestedJob = Suggestion & { title: string; status: JobStatus };

/** What helps a person to decide. */
export type FileSuggestions = {
  id: number;
  /** Cut off where nobody reads on. */
  prompt: string;
  madeAt: Date | null;
  jobs: SuggestedJob[];
};

const SHOWN_OF_PROMPT = 600;

/**
 * Which jobs each of these files may belong to, and why. What files have in common is looked up once: those of a night have a few prompts
 * and a few folders.
 */
export async function suggestJobsFor(ids: readonly number[]): Promise<FileSuggestions[]> {
  const files = await readWaitingFiles(ids);
  const byPrompt = new Map<string, ReturnType<typeof findByPrompt>>();
  const byFolder = new Map<string, Promise<FolderClues | null>>();
  const byMoment = new Map<number, Promise<number[]>>();
  const found: Suggested[] = [];
  for (const file of files) {
    const minute = file.madeAt && Math.floor(file.madeAt.getTime() / 60_000);
    const [prompt, folder, inProgress] = await Promise.all([
      kept(byPrompt, file.words.join(" "), () => findByPrompt(file)),
      kept(byFolder, file.folder ?? "", () => readFolderClues(file)),
      file.madeAt ? kept(byMoment, minute ?? 0, () => listJobsInProgressAt(file.madeAt ?? new Date())) : [],
    ]);
    const candidates = await readCandidates(file, { ...prompt, folder, inProgress });
    found.push({ file, suggestions: suggestJobs(candidates) });
  }
  return withTitles(found);
}

type Suggested = { file: WaitingFile; suggestions: Suggestion[] };

async function findByPrompt({ prompt, words }: WaitingFile): Promise<Pick<Found, "prompts" | "named">> {
  const [prompts, pieces] = await Promise.all([findJobsByPrompt(words), findNamedPieces(prompt)]);
  const { jobIds, ingredientIds } = await findJobsByNames(pieces, words);
  return { prompts, named: { jobIds, ingredientIds, characterIds: pieces.characterIds } };
}

async function withTitles(found: readonly Suggested[]): Promise<FileSuggestions[]> {
  const jobIds = [...new Set(found.flatMap(({ suggestions }) => suggestions.map(({ jobId }) => jobId)))];
  const jobs = new Map((await listJobSummaries(jobIds)).map((job) => [job.id, job]));
  return found.map(({ file: { id, prompt, madeAt }, suggestions }) => ({
    ...{ id, prompt: prompt.slice(0, SHOWN_OF_PROMPT), madeAt },
    jobs: suggestions.flatMap((suggestion) => {
      const job = jobs.get(suggestion.jobId);
      return job ? [{ ...suggestion, title: job.title, status: job.status }] : [];
    }),
  }));
}

function kept<Key, Value>(
  known: Map<Key, Promise<Value>>,
  key: Key,
  read: () => Promise<Value>,
): Promise<Value> {
  const before = known.get(key);
  if (before) return before;
  const now = read();
  known.set(key, now);
  return now;
}
