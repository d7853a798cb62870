"use client";

import { ArrowRight, TriangleAlert } from "lucide-react";
import { useState } from "react";
import { MediaThumb } from "@/components/media/media-thumb";
import { Button } from "@/components/ui/button";
import type { BatchPreviewAnswer, PreviewItem } from "@/lib/server/media/batch/preview";
import { cn } from "@/lib/utils";

export type BatchPreviewListProps = {
  answer: BatchPreviewAnswer | null;
  isCurrent: boolean;
  problem: string | null;
  more: () => Promise<void>;
};

/** File by file what is there and what will be, and why a step is left out. */
export function BatchPreviewList({ answer, isCurrent, problem, more }: BatchPreviewListProps) {
  const [isReading, setIsReading] = useState(false);
  const onMore = async () => {
    setIsReading(true);
    await more().catch(() => undefined);
    setIsReading(false);
  };
  return (
    <section
      aria-label="What changes"
      aria-busy={answer !== null && !isCurrent}
      className="flex max-h-[60dvh] min-h-40 flex-col rounded-md border border-line-soft"
    >
      <p className="border-b border-line-soft px-3 py-2 text-dim" aria-live="polite">
        {problem ??
          (answer ? summaryOf(answer) : "Say what to change, and what it makes of each file is shown here.")}
      </p>
      {answer && !problem && (
        <ul
          className={cn(
            "min-h-0 flex-1 divide-y divide-line-soft overflow-y-auto",
            !isCurrent && "opacity-60",
          )}
        >
          {answer.items.map((item) => (
            <Item key={item.id} item={item} />
          ))}
          {answer.items.length < answer.total && (
            <li className="p-2 text-center">
              <Button size="sm" variant="ghost" isPending={isReading} disabled={!isCurrent} onClick={onMore}>
                Show more
              </Button>
            </li>
          )}
        </ul>
      )}
    </section>
  );
}

function Item({ item: { id, name, file, differences, skips } }: { item: PreviewItem }) {
  return (
    <li className="flex gap-3 px-3 py-2">
      <MediaThumb
        id={id}
        title=""
        file={file && { hash: file.hash, kind: file.kind as "image", seconds: null }}
        className="h-10 w-16 shrink-0 rounded-sm"
      />
      <div className="min-w-0 flex-1">
        <p className={cn("truncate", differences.length === 0 && "text-faint")}>{name}</p>
        {differences.length === 0 && skips.length === 0 && (
          <p className="text-sm text-faint">Stays as it is</p>
        )}
        <dl className="text-sm">
          {differences.map(({ field, label, before, after }) => (
            <div key={field} className="flex flex-wrap items-baseline gap-x-1.5">
              <dt className="text-faint first-letter:uppercase">{label}</dt>
              <dd className="min-w-0 wrap-anywhere">
                <del className="line-clamp-2 text-dim decoration-failed/70">{before || "empty"}</del>
                <ArrowRight aria-label="becomes" className="mr-1 inline size-3 text-faint" />
                <ins className="line-clamp-3 inline text-foreground no-underline">{after || "empty"}</ins>
              </dd>
            </div>
          ))}
        </dl>
        {skips.map((reason) => (
          <p key={reason} className="flex gap-1.5 text-sm text-dim">
            <TriangleAlert aria-hidden className="mt-0.5 size-3 shrink-0 text-in-progress" />
            {reason}
          </p>
        ))}
      </div>
    </li>
  );
}

function summaryOf({ total, counts }: BatchPreviewAnswer): string {
  const files = (count: number) => `${count.toLocaleString("en-US")} ${count === 1 ? "file" : "files"}`;
  if (!counts) return files(total);
  const changed =
    counts.changed === total
      ? `All ${files(total)} change`
      : `${counts.changed.toLocaleString("en-US")} of ${files(total)} change`;
  return counts.skipped === 0
    ? `${changed}.`
    : `${changed}; for ${files(counts.skipped)} a step is left out.`;
}
