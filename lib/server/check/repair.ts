import { rm } from "node:fs/promises";
import type { FindingKind } from "@/lib/core/check/findings";
import { recountStatements } from "@/prisma/derived/counters.mjs";
import { write, writeQuietly } from "../db";
import { publish } from "../events";
import { completeFunnel } from "../funnel/refresh";
import { idList } from "../id-list";
import { UserError } from "../outcome";
import { arriving } from "../storage/leftovers";
import { settleFiles } from "../storage/settle";
import { checkState, forgetFindings } from "./check-run";
import type { Finding } from "./report";
import { readUnknown, takeInUnknown } from "./take-in-unknown";

/** Repairs all findings of a kind. Records change in a change with Undo; what is derived, and what is known of files, is set right quietly. */
export async function repairFindings({ kind }: { kind: FindingKind }): Promise<null> {
  const findings = checkState().report?.groups.find((group) => group.kind === kind)?.findings;
  const repair = REPAIRS[kind];
  if (!findings || !repair) throw new UserError("There is nothing of this kind to repair. Check again.");
  await repair(findings);
  forgetFindings(kind);
  return null;
}

const REPAIRS: Partial<Record<FindingKind, (findings: readonly Finding[]) => Promise<unknown>>> = {
  "file-missing": markMissing,
  "linked-missing": markMissing,
  "file-back": (findings) =>
    quietly(findings, (ids) =>
      writeQuietly((tx) => tx.$executeRaw`UPDATE StoredFile SET missingAt = NULL WHERE id IN ${idList(ids)}`),
    ),
  "file-misplaced": (findings) => settleFiles(idsOf(findings)),
  "file-changed": readAgain,
  "linked-changed": readAgain,
  "file-unknown": takeIn,
  "trash-unknown": removeFiles,
  "incoming-leftover": removeFiles,
  "thumbnail-orphan": removeFiles,
  "thumbnail-stale": removeFiles,
  "counter-wrong": () =>
    writeQuietly(async (tx) => {
      for (const statement of recountStatements()) await tx.$executeRawUnsafe(statement);
    }),
  "funnel-wrong": (findings) =>
    writeQuietly(async (tx) => {
      await tx.$executeRaw`DELETE FROM JobFunnel WHERE jobId IN ${idList(idsOf(findings))}`;
      await completeFunnel(tx);
    }),
  "search-wrong": indexAgain,
};

const idsOf = (findings: readonly Finding[]) => findings.flatMap(({ id }) => id ?? []);

/** What is known of files has changed: screens are told, and work that waits is begun. */
async function quietly(
  findings: readonly Finding[],
  work: (ids: number[]) => Promise<unknown>,
): Promise<void> {
  const ids = idsOf(findings);
  await work(ids);
  publish({ changeId: null, records: [{ domain: "media", ids: [] }], fileIds: ids });
}

function markMissing(findings: readonly Finding[]): Promise<void> {
  return quietly(findings, (ids) =>
    writeQuietly(
      (tx) =>
        tx.$executeRaw`UPDATE StoredFile SET missingAt = ${new Date()} WHERE id IN ${idList(ids)} AND missingAt IS NULL`,
    ),
  );
}

/** As if the file had just come in: hash, facts and pictures are made of what is there now. */
function readAgain(findings: readonly Finding[]): Promise<void> {
  return quietly(findings, () =>
    writeQuietly(async (tx) => {
      for (const { id, now } of findings) {
        if (id === undefined || !now) continue;
        const facts = {
          size: now.size,
          modifiedAt: new Date(now.modifiedAt),
          missingAt: null,
          probedAt: null,
          problem: null,
        };
        const tasks = { deleteMany: {}, create: [{ kind: "hash" as const }, { kind: "probe" as const }] };
        await tx.storedFile.updateMany({ where: { id }, data: { hash: null } });
        await tx.storedFile.update({ where: { id }, data: { ...facts, tasks }, select: { id: true } });
      }
    }),
  );
}

async function takeIn(findings: readonly Finding[]): Promise<void> {
  const files = await readUnknown(findings);
  if (files.length === 0)
    throw new UserError("None of these is a picture, clip or sound. Look at them in the folder itself.");
  await write({ origin: "person" }, (tx) => takeInUnknown(tx, files));
}

function indexAgain(findings: readonly Finding[]): Promise<void> {
  const ids = idsOf(findings);
  const prompts = ids.filter((id) => id < 0).map((id) => -id);
  return writeQuietly(async (tx) => {
    const media = ids.filter((id) => id > 0);
    await tx.$executeRaw`
      INSERT INTO MediaSearchStale (mediaId) SELECT value FROM json_each(${JSON.stringify(media)}) WHERE true ON CONFLICT DO NOTHING`;
    await tx.$executeRaw`DELETE FROM PromptSearch WHERE rowid IN ${idList(prompts)}`;
    await tx.$executeRaw`
      INSERT INTO PromptSearch (rowid, ofJob, ofNone, label, notes)
      SELECT id, iif(jobId IS NULL, '', text), iif(jobId IS NULL, text, ''), label, notes FROM Prompt WHERE id IN ${idList(prompts)}`;
  });
}

/** Of the data folder, by the paths that the check found there itself; an upload that is on its way by now stays. */
async function removeFiles(findings: readonly Finding[]): Promise<void> {
  for (const { path } of findings) if (path && !isArriving(path)) await rm(path, { force: true });
}

function isArriving(path: string): boolean {
  return [...arriving].some((name) => path.endsWith(name));
}
