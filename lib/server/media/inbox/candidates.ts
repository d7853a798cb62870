import type { JobClues } from "@/lib/core/media/suggest/clues";
import { fitTo } from "@/lib/core/media/suggest/fit";
import type { Candidate } from "@/lib/core/media/suggest/suggest";
import { db } from "../../db";
import { idList } from "../../id-list";
import type { FolderClues } from "./folder-clues";
import type { WaitingFile } from "./waiting-files";

/** What was found for a file, from all sides. */
export type Found = {
  prompts: ReadonlyMap<number, NonNullable<JobClues["prompt"]>>;
  named: { jobIds: readonly number[]; characterIds: readonly number[]; ingredientIds: readonly number[] };
  folder: FolderClues | null;
  inProgress: readonly number[];
};

/** With more jobs in progress at a time, that says nothing of one of them. */
const MOST_IN_PROGRESS = 40;
/** Jobs of the files around it that are looked at: those with the most files. */
const MOST_OF_FOLDER = 20;

/** Everything that speaks for each of the jobs that were found; a few dozen, read in one statement. */
export async function readCandidates(file: WaitingFile, found: Found): Promise<Candidate[]> {
  const { prompts, named, folder } = found;
  const inProgress = found.inProgress.length <= MOST_IN_PROGRESS ? found.inProgress : [];
  const ofFolder = [...(folder?.jobs ?? [])].sort((a, b) => b[1] - a[1]).slice(0, MOST_OF_FOLDER);
  const ids = new Set([
    ...prompts.keys(),
    ...named.jobIds,
    ...ofFolder.map(([id]) => id),
    ...(folder?.codes.keys() ?? []),
    ...inProgress,
  ]);
  const jobs = await readJobs([...ids], folder?.project?.id ?? null);
  const running = new Set(inProgress);
  return jobs.map((job) => ({
    jobId: job.id,
    prompt: prompts.get(job.id) ?? null,
    named: namedOf(job, named),
    ...folderCluesOf(job, folder),
    inProgress: running.has(job.id) ? { jobs: running.size } : null,
    fit: fitTo(job.outputType, file),
    hasFile: job.hasFile,
  }));
}

function namedOf(job: ReadJob, { characterIds, ingredientIds }: Found["named"]): JobClues["named"] {
  const { character, ingredients } = job;
  const names = [
    ...(character && characterIds.includes(character.id) ? [character.name] : []),
    ...ingredients.filter(({ id }) => ingredientIds.includes(id)).map(({ name }) => name),
  ];
  return names.length === 0 ? null : { names, pieces: ingredients.length + Number(character !== null) };
}

type ClueOfFolder =
  | "codeInFolder"
  | "folderFiles"
  | "folderCharacter"
  | "folderProject"
  | "characterInFolder";

function folderCluesOf(
  { id, character, isInProject }: ReadJob,
  folder: FolderClues | null,
): Pick<JobClues, ClueOfFolder> {
  const ofJob = folder?.jobs.get(id);
  const ofCharacter = character && folder?.characters.get(character.id);
  const project = isInProject ? (folder?.project ?? null) : null;
  const of = folder?.of ?? 0;
  return {
    codeInFolder: folder?.codes.get(id) ?? null,
    folderFiles: ofJob ? { here: ofJob, of } : null,
    folderCharacter: character && ofCharacter ? { name: character.name, here: ofCharacter, of } : null,
    folderProject: project && { name: project.name, here: project.here, of },
    characterInFolder: character && folder?.characterIds.has(character.id) ? character.name : null,
  };
}

type ReadJob = Awaited<ReturnType<typeof readJobs>>[number];

type Row = {
  id: number | bigint;
  characterId: number | bigint | null;
  characterName: string | null;
  imported: number | bigint | boolean | null;
  isInProject: number | bigint;
  /** JSON of the output type's name and spec; null without one. */
  outputType: string | null;
  /** JSON of ids and names. */
  ingredients: string;
};

async function readJobs(ids: readonly number[], projectId: number | null) {
  if (ids.length === 0) return [];
  const rows = await db().$queryRaw<Row[]>`
    SELECT j.id, j.characterId, c.name AS characterName, funnel.imported,
      CASE WHEN o.id IS NOT NULL THEN json_object('name', o.name, 'aspectRatio', o.aspectRatio, 'width', o.width, 'height', o.height,
        'seconds', o.seconds) END AS outputType,
      (SELECT json_group_array(json_object('id', i.id, 'name', i.name)) FROM JobIngredient ji JOIN Ingredient i ON i.id = ji.ingredientId
       WHERE ji.jobId = j.id) AS ingredients,
      EXISTS (SELECT 1 FROM ProjectJob WHERE projectId = ${projectId} AND jobId = j.id) AS isInProject
    FROM ${idList(ids)} AS chosen CROSS JOIN Job j ON j.id = chosen.value LEFT JOIN Character c ON c.id = j.characterId
    LEFT JOIN OutputType o ON o.id = j.outputTypeId LEFT JOIN JobFunnel funnel ON funnel.jobId = j.id`;
  return rows.map(({ id, characterId, characterName, imported, outputType, ingredients, isInProject }) => ({
    id: Number(id),
    isInProject: Boolean(Number(isInProject)),
    character:
      characterId === null || characterName === null
        ? null
        : { id: Number(characterId), name: characterName },
    hasFile: Boolean(imported),
    outputType: outputType === null ? null : (JSON.parse(outputType) as Parameters<typeof fitTo>[0]),
    ingredients: JSON.parse(ingredients) as { id: number; name: string }[],
  }));
}
