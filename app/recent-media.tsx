import { MediaThumb } from "@/components/media/media-thumb";
import { EmptyState } from "@/components/ui/empty-state";
import { Link } from "@/components/ui/link";
import { Panel, PanelHeader } from "@/components/ui/panel";
import type { RecentMedia as RecentMediaLine } from "@/lib/server/dashboard/queries";

export function RecentMedia({ media }: { media: RecentMediaLine[] }) {
  return (
    <Panel aria-labelledby="recent-media">
      <PanelHeader
        id="recent-media"
        title="Recent media"
        aside={
          <Link href="/media" className="hover:text-foreground">
            Library
          </Link>
        }
      />
      {media.length === 0 ? (
        <EmptyState
          className="py-8"
          title="No files yet"
          description="Drop a finished file on its job, or on the library page."
        />
      ) : (
        <ul className="grid grid-cols-2 gap-3 px-4 pb-4 sm:grid-cols-4 xl:grid-cols-8 min-[112rem]:grid-cols-4">
          {media.map(({ file, ...asset }) => (
            <li key={asset.id} className="min-w-0">
              <Link href={`/media/${asset.id}`} className="group block">
                <MediaThumb id={asset.id} file={file} title={asset.title} />
                <span className="mt-1.5 block truncate text-sm text-dim group-hover:text-foreground">
                  {asset.title || file?.originalName}
                </span>
              </Link>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}
