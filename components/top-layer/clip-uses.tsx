import { MediaThumb } from "@/components/media/media-thumb";
import { Link } from "@/components/ui/link";
import { Panel, PanelHeader } from "@/components/ui/panel";
import type { ClipsOfJob } from "@/lib/server/top-layer/queries";

export type ClipUsesProps = ClipsOfJob & { jobId: number };

/** The top layer clips that a job's media are part of; nothing while there is none. */
export function ClipUses({ jobId, clips, total }: ClipUsesProps) {
  if (total === 0) return null;
  return (
    <Panel aria-labelledby="clip-uses">
      <PanelHeader
        id="clip-uses"
        title={total === 1 ? "In a top layer clip" : `In ${total.toLocaleString("en-US")} top layer clips`}
        aside={
          total > clips.length && (
            <Link href={`/top-layer?job=${jobId}`} className="hover:text-foreground">
              All clips
            </Link>
          )
        }
      />
      <ul className="divide-y divide-line-soft border-t border-line-soft">
        {clips.map(({ id, title, file }) => (
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
              <span className="min-w-0 truncate">{title}</span>
            </Link>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
