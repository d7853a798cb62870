// The rule: how what came in from a folder is said.

import { formatUse } from "@/lib/core/uses/uses";

export type ArrivalCounts = { added: number; duplicates: number; found: number; refused: number };

/** `12 files from renders added`: the sentence of the change. */
export function addedSentence(count: number, only: string, folder: string): string {
  return count === 1 ? `${only} from ${folder} added` : `${files(count)} from ${folder} added`;
}

/** `12 new files from renders, 1 known already, 2 refused`; null when there is nothing to say. */
export function arrivalSentence(
  { added, duplicates, found, refused }: ArrivalCounts,
  folder: string,
): string | null {
  const others = [
    duplicates > 0 && `${number(duplicates)} known already`,
    found > 0 && `${number(found)} found again`,
    refused > 0 && `${number(refused)} refused`,
  ].filter((part) => part !== false);
  if (added > 0)
    return [`${number(added)} new ${added === 1 ? "file" : "files"} from ${folder}`, ...others].join(", ");
  return others.length > 0 ? `Nothing new from ${folder}: ${others.join(", ")}` : null;
}

function files(count: number): string {
  return formatUse({ count, singular: "file", plural: "files" });
}

function number(count: number): string {
  return count.toLocaleString("en-US");
}
