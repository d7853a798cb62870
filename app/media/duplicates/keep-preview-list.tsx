import { TriangleAlert } from "lucide-react";
import { MediaThumb } from "@/components/media/media-thumb";
import { Badge } from "@/components/ui/badge";
import { formatBytes } from "@/lib/core/text/format-bytes";
import type { KeepPreview, PreviewedGroup } from "@/lib/server/media/duplicates/preview";

export type KeepPreviewListProps = { answer: KeepPreview | null; problem: string | null };

/** Group by group what is kept, what it gets, and what goes. */
export function KeepPreviewList({ answer, problem }: KeepPreviewListProps) {
  return (
    <section
      aria-label="What happens"
      className="flex max-h-[45dvh] min-h-40 flex-col rounded-md border border-line-soft"
    >
      <p className="border-b border-line-soft px-3 py-2 text-dim tabular-nums" aria-live="polite">
        {problem ?? (answer ? summaryOf(answer) : "It is being put together.")}
      </p>
      {answer?.jobsLeft.length ? (
        <p className="flex gap-1.5 border-b border-line-soft px-3 py-2 text-in-progress">
          <TriangleAlert aria-hidden className="mt-0.5 size-3.5 shrink-0" />
          Left without a file: {answer.jobsLeft.join(", ")}.
        </p>
      ) : null}
      <ul className="min-h-0 flex-1 divide-y divide-line-soft overflow-y-auto">
        {answer?.shown.map((group) => (
          <li key={group.key} className="grid gap-2 px-3 py-2">
            {group.kept.map((one) => (
              <Line key={one.id} {...one} isKept />
            ))}
            {group.goes.map((one) => (
              <Line key={one.id} {...one} />
            ))}
          </li>
        ))}
        {answer && answer.groups > answer.shown.length && (
          <li className="px-3 py-2 text-dim">
            And {(answer.groups - answer.shown.length).toLocaleString("en-US")} groups more.
          </li>
        )}
      </ul>
    </section>
  );
}

type LineProps = Pick<PreviewedGroup["goes"][number], "id" | "name" | "file"> & {
  isKept?: boolean;
  isLinked?: boolean;
  carried?: PreviewedGroup["kept"][number]["carried"];
};

function Line({ id, name, file, isKept = false, isLinked = false, carried = [] }: LineProps) {
  return (
    <div className="flex gap-3">
      <MediaThumb
        id={id}
        title=""
        file={{ ...file, seconds: null }}
        className="h-10 w-16 shrink-0 rounded-sm"
      />
      <div className="min-w-0 flex-1">
        <p className="flex items-center gap-2">
          <Badge variant={isKept ? "complete" : "failed"}>{isKept ? "Kept" : "Goes"}</Badge>
          <span className="truncate">{name}</span>
          {!isKept && isLinked && <span className="shrink-0 text-sm text-faint">the file itself stays</span>}
        </p>
        {carried.map(({ field, label, after }) => (
          <p key={field} className="line-clamp-2 text-sm text-dim">
            <span className="text-faint">Gets {label}:</span> {after}
          </p>
        ))}
      </div>
    </div>
  );
}

function summaryOf({ groups, goes, linked, bytesWon, acrossJobs }: KeepPreview): string {
  if (goes === 0) return "Nothing goes: all of them are kept.";
  const of = groups === 1 ? "1 group" : `${groups.toLocaleString("en-US")} groups`;
  const won = bytesWon > 0 ? `; ${formatBytes(bytesWon)} are won` : "";
  const stays =
    linked > 0 ? `; ${linked.toLocaleString("en-US")} of them in place, which stay on their disk` : "";
  const jobs =
    acrossJobs === 0
      ? ""
      : ` ${acrossJobs === 1 ? "1 group has" : `${acrossJobs.toLocaleString("en-US")} groups have`} files of several jobs.`;
  return `${goes === 1 ? "1 file" : `${goes.toLocaleString("en-US")} files`} of ${of} ${goes === 1 ? "goes" : "go"}${won}${stays}.${jobs}`;
}
