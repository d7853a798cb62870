import { setImmediate as turn } from "node:timers/promises";
import { type Decision, decide } from "@/lib/core/intake/decide";
import { addedSentence } from "@/lib/core/intake/words";
import { addToProject } from "../jobs/project-links";
import { addAssets } from "../media/add-assets";
import { jobsOfNames } from "../media/jobs-of-names";
import { moveJobsOn } from "../media/move-job-on";
import type { PrefillJob } from "../media/prefill-source";
import { type Outcome, outcome } from "../outcome";
import type { Tx } from "../tx";
import type { Decided, FileRead } from "./file-read";
import { insertFiles } from "./insert-files";
import { findKnownFiles, type KnownFiles } from "./known-files";
import { asStored } from "./note-files";
import { rewriteFacts } from "./write-facts";

export type Batch = {
  intakeId: number;
  folder: { id: number; name: string; projectId: number | null };
  files: readonly FileRead[];
  /** Ids of linked files that are not where they were. */
  gone: ReadonlySet<number>;
  /** Files that the change which this becomes a part of has added so far. */
  addedBefore: number;
};

export type Recorded = {
  added: number;
  duplicates: number;
  found: number;
  /** Of stored files that nobody had: their copies are the library's. */
  keptUuids: string[];
};

/**
 * Writes what was read of many files in a few statements: rows of files, their facts and what generators wrote, assets filled in as
 * `addMedia` does, tasks for pictures, jobs that move on, and what became of each in the queue.
 */
export async function recordRead(tx: Tx, batch: Batch): Promise<Outcome<Recorded>> {
  const { files, folder, gone, intakeId } = batch;
  const paths = files.map(({ path }) => path);
  const hashes = files.map(({ hash }) => hash);
  const known = await findKnownFiles(tx, paths, hashes, gone);
  const jobs = await jobsOfNames(
    tx,
    files.map(({ name }) => name),
  );
  const decided = decideAll(files, known, jobs);
  const of = (...kinds: Decision["is"][]) => decided.filter(({ is }) => kinds.includes(is));

  // The parts are some milliseconds each: pages that are asked for have their turn between them.
  await turn();
  await insertFiles(tx, folder.id, of("new"));
  await turn();
  await moveFound(tx, { intakeId, folderId: folder.id }, of("found"));
  await rewriteFacts(
    tx,
    of("reread").map((file) => ({ ...file, fileId: file.known.id })),
  );
  const shown = of("new", "shown-again");
  await show(tx, shown, folder.projectId);
  await turn();
  await writeStates(tx, decided);
  return outcome(addedSentence(batch.addedBefore + shown.length, shown[0]?.name ?? "", folder.name), {
    added: shown.length,
    duplicates: of("duplicate").filter(({ wasTaken }) => !wasTaken).length,
    found: of("found").length,
    keptUuids: of("new").flatMap(({ uuid }) => uuid ?? []),
  });
}

/** In their order: what an earlier file of the batch brings is known to a later one. */
function decideAll(
  files: readonly FileRead[],
  { atPath, byHash }: KnownFiles,
  jobs: ReadonlyMap<string, PrefillJob>,
): Decided[] {
  return files.map((file) => {
    const { path, hash, uuid, name } = file;
    const twins = byHash.get(hash) ?? [];
    const decision = decide(uuid !== null, file, atPath.get(path) ?? null, twins);
    const made = { id: TO_COME, path, hash, isLinked: uuid === null, isGone: false, mediaId: TO_COME };
    const known = decision.is === "new" ? made : decision.file;
    if (decision.is === "new") byHash.set(hash, [...twins, known]);
    if (decision.is === "shown-again") known.mediaId = TO_COME;
    known.isGone = false;
    return { ...file, is: decision.is, known, job: jobs.get(name) ?? null };
  });
}

/** The id of a row that is about to be written. */
const TO_COME = 0;

/** Its row's path is the new one; nothing else changes. What the queue knew of the old path is over. */
async function moveFound(
  tx: Tx,
  { intakeId, folderId }: { intakeId: number; folderId: number },
  found: readonly Decided[],
): Promise<void> {
  if (found.length === 0) return;
  const rows = found.map(({ known, path, facts }) => ({
    ...{ fileId: known.id, path, oldPath: known.path, modifiedAt: asStored(facts.modifiedAt) },
  }));
  await tx.$executeRaw`
    DELETE FROM IntakeFile WHERE intakeId = ${intakeId}
      AND path IN (SELECT value ->> 'oldPath' FROM json_each(${JSON.stringify(rows)}))`;
  await tx.$executeRaw`
    UPDATE StoredFile SET path = value ->> 'path', modifiedAt = value ->> 'modifiedAt', folderId = ${folderId}, missingAt = NULL
    FROM json_each(${JSON.stringify(rows)}) WHERE StoredFile.id = value ->> 'fileId'`;
}

async function show(tx: Tx, files: readonly Decided[], projectId: number | null): Promise<void> {
  const assets = await addAssets(
    tx,
    files.map(({ known, name, job, facts }) => ({
      ...{ fileId: known.id, originalName: name, job },
      embeddedPrompt: facts.generation?.prompt ?? null,
    })),
  );
  for (const [index, { known }] of files.entries()) known.mediaId = assets[index]?.id ?? null;
  const jobs = new Map(files.flatMap(({ job }) => (job ? [[job.id, job]] : [])));
  await moveJobsOn(tx, [...jobs.values()]);
  if (projectId !== null && jobs.size > 0) await addToProject(tx, projectId, [...jobs.keys()]);
}

async function writeStates(tx: Tx, decided: readonly Decided[]): Promise<void> {
  const rows = decided.map(({ rowId, is, wasTaken, known, size, facts }) => {
    const state = is === "found" ? "found" : is === "duplicate" && !wasTaken ? "duplicate" : "added";
    const { id: fileId, mediaId } = known;
    return { rowId, state, fileId, mediaId, size, modifiedAt: asStored(facts.modifiedAt) };
  });
  await tx.$executeRaw`
    UPDATE IntakeFile SET state = value ->> 'state', fileId = value ->> 'fileId', mediaId = value ->> 'mediaId',
      size = value ->> 'size', modifiedAt = value ->> 'modifiedAt', reason = NULL, tryAt = NULL, attempts = 0
    FROM json_each(${JSON.stringify(rows)}) WHERE IntakeFile.id = value ->> 'rowId'`;
}
