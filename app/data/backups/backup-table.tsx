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
import { describeCounts } from "@/lib/core/backups/contents.mjs";
import { backupReasons } from "@/lib/core/backups/reasons";
import { formatBytes } from "@/lib/core/text/format-bytes";
import { formatMoment } from "@/lib/core/text/format-moment";
import type { BackupSummary } from "@/lib/server/backups/queries";
import { BackupActions } from "./backup-actions";

/** Backups of one installation, the newest first. */
export function BackupTable({ label, backups }: { label: string; backups: readonly BackupSummary[] }) {
  return (
    <Table>
      <TableCaption>{label}</TableCaption>
      <TableHeader>
        <TableRow>
          <TableHead>Made</TableHead>
          <TableHead className="max-sm:hidden">Why</TableHead>
          <TableHead className="max-md:hidden">What is in it</TableHead>
          <TableHead className="text-right">Size</TableHead>
          <TableHead>
            <span className="sr-only">Actions</span>
          </TableHead>
        </TableRow>
      </TableHeader>
      <TableBody>
        {backups.map((backup) => (
          <TableRow key={backup.name}>
            <TableCell className="py-1.5 whitespace-nowrap">
              {formatMoment(backup.time)}
              <span className="block text-sm text-dim">
                <RelativeTime at={backup.time} />
                <span className="sm:hidden"> · {backupReasons[backup.reason]}</span>
              </span>
            </TableCell>
            <TableCell className="max-sm:hidden">{backupReasons[backup.reason]}</TableCell>
            <TableCell className="text-dim tabular-nums max-md:hidden">{describeContents(backup)}</TableCell>
            <TableCell className="text-right whitespace-nowrap tabular-nums">
              {formatBytes(backup.size)}
            </TableCell>
            <TableCell className="w-0">
              <BackupActions
                name={backup.name}
                owner={backup.owner}
                moment={formatMoment(backup.time)}
                canRestore={backup.counts !== null && backup.version !== "newer"}
              />
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}

function describeContents({ counts, version }: BackupSummary): string {
  if (counts === null) return "It cannot be read";
  const holds = describeCounts(counts) || "No records";
  if (version === "older") return `${holds}. Of an older version, which a restore brings to this one`;
  if (version === "newer") return `${holds}. Of a newer version, which this one cannot restore`;
  return holds;
}
