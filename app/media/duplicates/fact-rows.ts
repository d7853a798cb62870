import { formatJobCode } from "@/lib/core/jobs/job-code";
import { metadataFields } from "@/lib/core/media/completeness";
import { mediaQualityLabels } from "@/lib/core/media/quality";
import { formatBytes } from "@/lib/core/text/format-bytes";
import { formatMoment } from "@/lib/core/text/format-moment";
import type { DuplicateMember } from "@/lib/server/media/duplicates/read-members";

export type FactRow = { name: string; values: (string | null)[]; isDifferent: boolean };

/** What is known of files, fact by fact; facts that none of them has are left out. */
export function factRows(
  members: readonly DuplicateMember[],
  distances: Readonly<Record<number, number | null>>,
): FactRow[] {
  const facts: [string, (member: DuplicateMember) => string | null][] = [
    ["Dimensions", ({ file: { width, height } }) => (width && height ? `${width} × ${height}` : null)],
    ["Size", ({ file }) => formatBytes(file.size)],
    ["Format", ({ file }) => file.mimeType],
    ["Length", ({ file: { seconds } }) => (seconds === null ? null : `${Number(seconds.toFixed(2))} s`)],
    ["Differs from best", ({ id }) => bitsInWords(distances[id] ?? null)],
    ["Quality", ({ quality }) => mediaQualityLabels[quality]],
    ["Rating", ({ rating }) => (rating === 0 ? null : `${rating} of 5`)],
    ["Job", ({ jobId }) => (jobId === null ? null : formatJobCode(jobId))],
    ["Metadata", ({ missing }) => `${metadataFields.length - missing.length} of ${metadataFields.length}`],
    ["Tags", ({ tags }) => (tags.length === 0 ? null : tags.join(", "))],
    ["Prompt", ({ hasPrompt }) => (hasPrompt ? "there" : null)],
    ["Made", ({ madeAt }) => formatMoment(madeAt)],
    ["Place", ({ file }) => placeOf(file)],
    ["Path", ({ file }) => file.location],
    ["Problem", ({ file }) => file.problem],
  ];
  return facts
    .map(([name, factOf]) => {
      const values = members.map(factOf);
      return { name, values, isDifferent: new Set(values).size > 1 };
    })
    .filter(({ values }) => values.some((value) => value !== null));
}

function bitsInWords(bits: number | null): string | null {
  if (bits === null) return null;
  return bits === 0 ? "looks the same" : `${bits} of 64 bits`;
}

function placeOf({ isLinked, isThere }: DuplicateMember["file"]): string {
  const place = isLinked ? "in place" : "in the library";
  return isThere ? place : `${place}, not there now`;
}
