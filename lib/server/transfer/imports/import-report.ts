import { tableLabels } from "@/lib/core/transfer/import-view";
import { tableNames } from "@/lib/core/transfer/table-names";
import type { ImportRun } from "./import-run";
import { listRemarks } from "./list-remarks";

/** The whole of it as text: what became of the import, of each table, and every remark. */
export function importReport({ view, staging }: ImportRun): string {
  const { fileName, plan, result } = view;
  const lines = [`Import of ${oneLine(fileName)}`, result?.sentence ?? "Nothing was written yet.", ""];
  for (const name of tableNames) {
    const counts = plan?.tables[name];
    if (!counts) continue;
    const parts = Object.entries(counts).flatMap(([change, count]) =>
      count > 0 ? `${count} ${WORDS[change] ?? change}` : [],
    );
    if (parts.length > 0) lines.push(`${tableLabels[name]}: ${parts.join(", ")}`);
  }
  for (const { sentence, jobs } of plan?.outside ?? [])
    lines.push(`${jobs} jobs stand beside the funnel: ${oneLine(sentence)}`);
  const { remarks } = staging ? listRemarks(staging.path, -1) : { remarks: [] };
  if (remarks.length > 0) lines.push("", "What is not as it stood in the file:");
  for (const { kind, place, sentence } of remarks)
    lines.push(`${kind}: ${oneLine(place)}: ${oneLine(sentence)}`);
  return `${lines.join("\r\n")}\r\n`;
}

const WORDS: Record<string, string> = {
  conflict: "in conflict",
  taken: "of them taken from the file",
  doubled: "of them kept both",
};

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ");
}
