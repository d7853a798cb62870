import Link from "next/link";
import { MediaThumb } from "@/components/media/media-thumb";
import { QualityLabel } from "@/components/media/quality";
import { Rating } from "@/components/media/rating";
import { Code } from "@/components/ui/badge";
import { Checkbox } from "@/components/ui/checkbox";
import { Panel } from "@/components/ui/panel";
import { RelativeTime } from "@/components/ui/relative-time";
import {
  Table,
  TableBody,
  TableCaption,
  TableCell,
  TableHead,
  TableHeader,
  TableRow,
} from "@/components/ui/table";
import { formatJobCode } from "@/lib/core/jobs/job-code";
import { fileKindLabels } from "@/lib/core/media/file-types";
import { formatBytes } from "@/lib/core/text/format-bytes";
import { type MediaViewProps, nameOf } from "./media-grid";

/** Files as lines. */
export function MediaTable({ media, selection, search }: MediaViewProps) {
  const count = selection.selected.length;
  return (
    <Panel className="overflow-hidden">
      <Table>
        <TableCaption>Media</TableCaption>
        <TableHeader>
          <TableRow>
            <TableHead className="w-8">
              <Checkbox
                aria-label="Select all of this page"
                checked={count === media.length}
                isIndeterminate={count > 0 && count < media.length}
                onChange={selection.toggleAll}
              />
            </TableHead>
            <TableHead>Title</TableHead>
            <TableHead className="max-md:hidden">Kind</TableHead>
            <TableHead className="text-right max-lg:hidden">Size</TableHead>
            <TableHead>Job</TableHead>
            <TableHead className="max-lg:hidden">Character</TableHead>
            <TableHead>Quality</TableHead>
            <TableHead>Rating</TableHead>
            <TableHead className="text-right max-md:hidden">Added</TableHead>
          </TableRow>
        </TableHeader>
        <TableBody>
          {media.map((asset) => (
            <TableRow key={asset.id} aria-selected={selection.has(asset.id)} className="relative">
              <TableCell>
                <Checkbox
                  className="z-10"
                  checked={selection.has(asset.id)}
                  aria-label={`Select ${nameOf(asset)}`}
                  onChange={() => undefined}
                  onClick={({ shiftKey }) => selection.toggle(asset.id, shiftKey)}
                />
              </TableCell>
              <TableCell className="max-w-80 min-w-48">
                <Link
                  href={`/media/${asset.id}${search}`}
                  data-media={asset.id}
                  className="flex items-center gap-2.5 font-medium after:absolute after:inset-0 after:content-['']"
                >
                  <MediaThumb
                    id={asset.id}
                    file={asset.file && { ...asset.file, seconds: null }}
                    title=""
                    className="h-7 shrink-0 rounded-xs [&_svg]:size-4"
                  />
                  <span className="truncate">{nameOf(asset)}</span>
                </Link>
              </TableCell>
              <TableCell className="text-dim max-md:hidden">
                {asset.file ? fileKindLabels[asset.file.kind] : "No file"}
              </TableCell>
              <TableCell className="text-right text-dim max-lg:hidden">
                {asset.file && formatBytes(asset.file.size)}
              </TableCell>
              <TableCell>{asset.jobId !== null && <Code>{formatJobCode(asset.jobId)}</Code>}</TableCell>
              <TableCell className="max-w-48 truncate text-dim max-lg:hidden">
                {asset.characterName}
              </TableCell>
              <TableCell>
                <QualityLabel quality={asset.quality} />
              </TableCell>
              <TableCell>
                <Rating rating={asset.rating} />
              </TableCell>
              <TableCell className="text-right whitespace-nowrap text-faint max-md:hidden">
                <RelativeTime at={asset.createdAt} />
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Panel>
  );
}
