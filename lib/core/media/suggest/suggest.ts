// The rule: which jobs a file may belong to. Each clue alone gives a job a chance; together they leave as much doubt as all of them leave
// (1 − Π(1 − chance)), so that another clue never makes a job less likely. What the output type asks for, and whether the job has a file
// already, only decide between equals.

import { type Clue, cluesOf, type JobClues } from "@/lib/core/media/suggest/clues";
import { type Fit, fitInWords, fitOf } from "@/lib/core/media/suggest/fit";

export type Candidate = JobClues & { fit: Fit; hasFile: boolean };

export type Strength = "sure" | "likely" | "possible";

export type Suggestion = {
  jobId: number;
  /** 0 to 1. */
  confidence: number;
  strength: Strength;
  /** What speaks for it, the strongest first. */
  reasons: string[];
};

/** Suggestions of a file. */
export const MOST_SUGGESTIONS = 5;

/** Less is a guess that helps nobody. */
const LEAST = 0.12;
const SURE = 0.85;
const LIKELY = 0.5;

/** The likeliest first; of equals the one that fits, then the one without a file, then the newest. */
export function suggestJobs(candidates: readonly Candidate[]): Suggestion[] {
  return candidates
    .map((job) => ({ job, clues: cluesOf(job) }))
    .map((scored) => ({ ...scored, confidence: together(scored.clues) }))
    .filter(({ confidence }) => confidence >= LEAST)
    .sort(
      (a, b) =>
        b.confidence - a.confidence ||
        fitOf(b.job.fit) - fitOf(a.job.fit) ||
        Number(a.job.hasFile) - Number(b.job.hasFile) ||
        b.job.jobId - a.job.jobId,
    )
    .slice(0, MOST_SUGGESTIONS)
    .map(({ job, clues, confidence }) => ({
      jobId: job.jobId,
      confidence,
      strength: strengthOf(confidence),
      reasons: [...clues.map(({ reason }) => reason), ...fitInWords(job.fit)],
    }));
}

/** In percent: a difference that nobody could see is none. */
function together(clues: readonly Clue[]): number {
  const doubt = clues.reduce((rest, { chance }) => rest * (1 - chance), 1);
  return Math.round((1 - doubt) * 100) / 100;
}

function strengthOf(confidence: number): Strength {
  if (confidence >= SURE) return "sure";
  return confidence >= LIKELY ? "likely" : "possible";
}
