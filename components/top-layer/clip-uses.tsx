"use client";

import { MediaThumb } from "@/components/media/media-thumb";
import { Link } from "@/components/ui/link";
import { Panel, PanelHeader } from "@/components/ui/panel";
import type { ClipsOfJob } from "@/lib/server/top-layer/queries";

export type ClipUsesProps = ClipsOfJob & {
  /** All of them, in the list of clips. */
  allHref: string;
  title?: string;
};

/** The top layer clips that use a job, or jobs of a project; nothing while there is none. */
export function ClipUses({ allHref, title, clips, total }: ClipUsesProps) {
  if (total === 0) return null;
  return (
    <Panel aria-labelledby="clip-uses">
      <PanelHeader
        id="clip-uses"
        title={title ?? usualTitle(total)}
        aside={
          total > clips.length && (
            <Link href={allHref} className="hover:text-foreground">
              All clips
            </Link>
          )
        }
      />
      <ul className="divide-y divide-line-soft border-t border-line-soft">
        {clips.map(({ id, title: name, file }) => (
          <li key={id}>
            <Link
              href={`/top-layer/${id}`}
              className="flex min-h-10 items-center gap-3 px-4 py-1 hover:bg-raised/50 focus-visible:-outline-offset-2"
            >
              <MediaThumb
                id={id}
                of="top-layer"
                file={file && { ...file, seconds: null }}
                title=""
                className="h-7 shrink-0 rounded-xs [&_svg]:size-4"
              />
              <span className="min-w-0 truncate">{name}</span>
            </Link>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function usualTitle(total: number): string {
  return total === 1 ? "In a top layer clip" : `In ${total.toLocaleString("en-US")} top layer clips`;
}
