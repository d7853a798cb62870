import { formatBytes } from "@/lib/core/text/format-bytes";
import { type Noun, nouns } from "@/lib/core/text/nouns";
import type { DataExportForm } from "@/lib/core/transfer/request";
import type { TableName } from "@/lib/core/transfer/table-names";
import { formatUse, formatUses } from "@/lib/core/uses/uses";
import type { DataExportProgress } from "@/lib/server/transfer/export/data-export";
import type { DataExportPlan, StayingCounts, WithRoom } from "@/lib/server/transfer/export/messages";

/** Tables that a person thinks of as theirs, in the order in which they are named. */
const COUNTED: readonly (readonly [TableName, Noun])[] = [
  ["characters", nouns.character],
  ["archetypes", nouns.archetype],
  ["ingredients", nouns.ingredient],
  ["outputTypes", nouns.outputType],
  ["rules", nouns.rule],
  ["jobs", nouns.job],
  ["media", nouns.media],
  ["topLayerClips", nouns.clip],
  ["projects", nouns.project],
  ["prompts", nouns.prompt],
];

const FILE: Noun = { singular: "file", plural: "files" };

/** `3 characters, 12 jobs and 40 media assets`; of a part, with what it takes along. */
export function describeRecords({ counts, stays }: DataExportPlan): string {
  const told = formatUses(COUNTED.map(([name, noun]) => ({ count: counts[name], ...noun })));
  if (!told) return "No records";
  return stays ? `Leaves, with all that it needs: ${told}` : told;
}

/** What has to do with a part and stays, and what never leaves with one. */
export function describeStaying(stays: StayingCounts): string {
  const told = formatUses(COUNTED.map(([name, noun]) => ({ count: stays[name] ?? 0, ...noun })));
  const ofTheStudio = "saved filters, drafts, dock links and settings";
  return told
    ? `Stays, because other things belong to it, too: ${told}. So do ${ofTheStudio}.`
    : `Stays: ${ofTheStudio}.`;
}

/** Bytes that it will have at most. */
function sizeOf({ documentBytes, stored, linked }: DataExportPlan, form: DataExportForm): number {
  if (form.as === "json") return documentBytes;
  return documentBytes + stored.bytes + (form.hasLinked ? linked.bytes : 0);
}

/** What is to be said beforehand when it is larger than what is free where it most likely goes; else null. */
export function describeLackOfRoom(plan: WithRoom<DataExportPlan>, form: DataExportForm): string | null {
  const size = sizeOf(plan, form);
  if (plan.free === null || size <= plan.free) return null;
  return `There is no room for it where downloads of this machine go: it takes about ${formatBytes(size)}, and ${formatBytes(plan.free)} are free. Make room, or have the browser save it on another disk.`;
}

/** The same while it goes on, of what is still to come. */
export function describeRoomRunningOut({
  free,
  totalBytes,
  bytes,
}: WithRoom<DataExportProgress>): string | null {
  const left = totalBytes - bytes;
  if (free === null || left <= free) return null;
  return `${formatBytes(left)} are still to come, and ${formatBytes(free)} are free where downloads of this machine go. Make room there, unless the browser saves it elsewhere.`;
}

/** `About 12 MB, with 40 files of 1.2 GB`. */
export function describeSize(
  { documentBytes, stored, linked }: DataExportPlan,
  form: DataExportForm,
): string {
  const document = `about ${formatBytes(documentBytes)}`;
  if (form.as === "json") return `One file of ${document}`;
  const count = stored.count + (form.hasLinked ? linked.count : 0);
  const bytes = stored.bytes + (form.hasLinked ? linked.bytes : 0);
  return `${formatUse({ count, ...FILE })} of ${formatBytes(bytes)}, and the data of ${document} before packing`;
}

/** `41,000 of 312,000 records, 3 of 40 files`. */
export function describeProgress(progress: DataExportProgress): string {
  const { state, records, totalRecords, files, totalFiles, bytes } = progress;
  if (state === "waiting" || totalRecords === 0) return "The download is about to begin.";
  const told = `${records.toLocaleString("en-US")} of ${totalRecords.toLocaleString("en-US")} records`;
  if (totalFiles === 0) return told;
  return `${told}, ${files.toLocaleString("en-US")} of ${formatUse({ count: totalFiles, ...FILE })}, ${formatBytes(bytes)}`;
}

/** From 0 to 1; null before it is known. Bytes of files count, and records as if each were a few of them. */
export function shareDone({ records, totalRecords, bytes, totalBytes }: DataExportProgress): number | null {
  if (totalRecords === 0) return null;
  const of = totalRecords * BYTES_OF_RECORD + totalBytes;
  return Math.min(1, (records * BYTES_OF_RECORD + bytes) / of);
}

const BYTES_OF_RECORD = 500;

/** How it ended, in a sentence or two. */
export function describeEnd({ state, records, files, leftOutCount, message }: DataExportProgress): string {
  if (state === "cancelled") return message ?? "The export was stopped.";
  if (state === "failed") return `${message ?? "That did not work."} What was loaded is not whole.`;
  const told = `${records.toLocaleString("en-US")} records${files > 0 ? ` and ${formatUse({ count: files, ...FILE })}` : ""}`;
  const said = `${told} exported.`;
  if (leftOutCount === 0) return said;
  return `${said} Something is to be said of ${formatUse({ count: leftOutCount, ...FILE })}.`;
}
