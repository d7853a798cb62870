"use client";

import { Columns2, Download, Inbox, PackageOpen } from "lucide-react";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { DeleteDialog } from "@/components/form/delete-dialog";
import { useAction } from "@/components/form/use-action";
import { NeighbourLinks } from "@/components/list/neighbour-links";
import { LaterExport } from "@/components/media/export/export-action";
import { useShortcut } from "@/components/shell/shortcut-registry";
import { DropdownMenuItem } from "@/components/ui/dropdown-menu";
import { DeleteItem, MoreMenu } from "@/components/ui/more-menu";
import { deleteMedia, leaveWithoutJob } from "@/lib/actions/media";

export type MediaActionsProps = {
  id: number;
  name: string;
  fileName: string | null;
  /** It does not wait for a job, because a person said so. */
  isLeftWithoutJob: boolean;
  /** Addresses in the list one came from; null at either end. */
  newerHref: string | null;
  olderHref: string | null;
  listHref: string;
  /** The files before and after it in that list. */
  neighbours: { newer: number | null; older: number | null };
};

/** The neighbours, and what can be done with the file. */
export function MediaActions({
  id,
  name,
  fileName,
  isLeftWithoutJob,
  neighbours,
  ...hrefs
}: MediaActionsProps) {
  const { newerHref, olderHref, listHref } = hrefs;
  const router = useRouter();
  const [isDeleting, setIsDeleting] = useState(false);
  const [isExporting, setIsExporting] = useState(false);
  const [runLeave] = useAction(leaveWithoutJob);
  const compared = neighbours.older ?? neighbours.newer;
  useShortcut("compare", () => compared !== null && router.push(`/media/compare?a=${id}&b=${compared}`));
  return (
    <>
      <NeighbourLinks noun="file" previousHref={newerHref} nextHref={olderHref} />
      <MoreMenu>
        <CompareItem id={id} other={neighbours.older} label="Compare with the next" />
        <CompareItem id={id} other={neighbours.newer} label="Compare with the previous" />
        {fileName && (
          <DropdownMenuItem asChild>
            <a href={`/api/media/${id}/file`} download={fileName}>
              <Download aria-hidden />
              Save a copy
            </a>
          </DropdownMenuItem>
        )}
        {fileName && (
          <DropdownMenuItem onSelect={() => setIsExporting(true)}>
            <PackageOpen aria-hidden />
            Export…
          </DropdownMenuItem>
        )}
        {isLeftWithoutJob && (
          <DropdownMenuItem onSelect={() => void runLeave({ ids: [id], isWithoutJob: false })}>
            <Inbox aria-hidden />
            Put into the Inbox
          </DropdownMenuItem>
        )}
        <DeleteItem onSelect={() => setIsDeleting(true)} />
      </MoreMenu>
      <LaterExport
        source={{ media: { ids: [id] } }}
        {...{ name }}
        isOpen={isExporting}
        onOpenChange={setIsExporting}
      />
      <DeleteDialog
        domain="media"
        {...{ id, name }}
        isOpen={isDeleting}
        onOpenChange={setIsDeleting}
        action={(input) => deleteMedia({ id: input.id, mode: "delete" })}
        onDone={() => router.push(olderHref ?? newerHref ?? listHref)}
      />
    </>
  );
}

type CompareItemProps = { id: number; other: number | null; label: string };

function CompareItem({ id, other, label }: CompareItemProps) {
  const router = useRouter();
  if (other === null) return null;
  return (
    <DropdownMenuItem onSelect={() => router.push(`/media/compare?a=${id}&b=${other}`)}>
      <Columns2 aria-hidden />
      {label}
    </DropdownMenuItem>
  );
}
