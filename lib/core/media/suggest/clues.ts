// The rule: what speaks for a file's belonging to a job, and how much: a chance from 0 to 1 that this clue alone would give it.

import { joinWords } from "@/lib/core/changes/changed-fields";

/** What speaks for one job. Each clue that is absent is null. */
export type JobClues = {
  jobId: number;
  /** The nearest of the job's prompts. `sharedBy`: jobs that have this very prompt, this one included. */
  prompt: { likeness: number; isExact: boolean; sharedBy: number } | null;
  /** What the file's prompt names of the job; `pieces`: its character and its ingredients. */
  named: { names: readonly string[]; pieces: number } | null;
  /** The file's folder, or one around it, called by the job's code. */
  codeInFolder: string | null;
  /** Of the files around it in its folder that have a job, how many have this one. */
  folderFiles: FolderShare | null;
  /** The same of files whose jobs are about this job's character, or in one of its projects. */
  folderCharacter: (FolderShare & { name: string }) | null;
  folderProject: (FolderShare & { name: string }) | null;
  /** The job's character, when the file's folder or one around it is called so. */
  characterInFolder: string | null;
  /** The job was in progress when the file was made, and so many jobs were. */
  inProgress: { jobs: number } | null;
};

export type FolderShare = { here: number; of: number };

export type Clue = { chance: number; reason: string };

/** The strongest first. */
export function cluesOf(job: JobClues): Clue[] {
  const clues = [
    job.prompt && promptClue(job.prompt),
    job.named && namedClue(job.named),
    job.codeInFolder !== null && { chance: 0.9, reason: `Its folder is called ${job.codeInFolder}` },
    job.folderFiles && folderClue(job.folderFiles, 0.6, "This job"),
    job.folderCharacter && folderClue(job.folderCharacter, 0.3, job.folderCharacter.name),
    job.folderProject && folderClue(job.folderProject, 0.15, job.folderProject.name),
    job.characterInFolder !== null && {
      chance: 0.3,
      reason: `Its folder is called ${job.characterInFolder}`,
    },
    job.inProgress && inProgressClue(job.inProgress.jobs),
  ];
  return clues
    .filter((clue) => clue !== null && clue !== false)
    .filter(({ chance }) => chance > 0)
    .sort((a, b) => b.chance - a.chance);
}

/** Prompts with less in common have nothing to do with one another: half of their words. */
const ALIKE = 0.5;

function promptClue({ likeness, isExact, sharedBy }: NonNullable<JobClues["prompt"]>): Clue {
  if (isExact && sharedBy > 1)
    return { chance: 0.78, reason: `Its prompt is the job's, and that of ${others(sharedBy - 1)}` };
  if (isExact) return { chance: 0.92, reason: "Its prompt is the job's" };
  const chance = likeness < ALIKE ? 0 : 0.2 + (0.6 * (likeness - ALIKE)) / (1 - ALIKE);
  return {
    chance,
    reason: `Its prompt and the job's have ${Math.round(likeness * 100)}% of their words in common`,
  };
}

/** With fewer names, many jobs are named. */
const ENOUGH_NAMES = 3;

function namedClue({ names, pieces }: NonNullable<JobClues["named"]>): Clue {
  const share = names.length / Math.max(pieces, names.length, 1);
  const chance = 0.75 * share * Math.min(1, names.length / ENOUGH_NAMES);
  return { chance, reason: `Its prompt names ${joinWords(names)}` };
}

/** From this many files on, what they say of their folder is no accident. */
const ENOUGH_FILES = 3;

function folderClue({ here, of }: FolderShare, most: number, who: string): Clue {
  const share =
    here < of
      ? `${here} of ${of} assigned files`
      : of === 1
        ? "the one assigned file"
        : `all ${of} assigned files`;
  return {
    chance: of === 0 ? 0 : most * (here / of) * Math.min(1, here / ENOUGH_FILES),
    reason: `${who} has ${share} of its folder`,
  };
}

function inProgressClue(jobs: number): Clue {
  const reason = "The job was in progress when it was made";
  return {
    chance: 0.5 / Math.max(1, jobs),
    reason: jobs > 1 ? `${reason}, like ${others(jobs - 1)}` : reason,
  };
}

function others(count: number): string {
  return count === 1 ? "another job" : `${count} other jobs`;
}
