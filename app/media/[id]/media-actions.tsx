"use client";

import { Download } from "lucide-react";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { DeleteDialog } from "@/components/form/delete-dialog";
import { NeighbourLinks } from "@/components/list/neighbour-links";
import { DropdownMenuItem } from "@/components/ui/dropdown-menu";
import { DeleteItem, MoreMenu } from "@/components/ui/more-menu";
import { deleteMedia } from "@/lib/actions/media";

export type MediaActionsProps = {
  id: number;
  name: string;
  fileName: string | null;
  /** Addresses in the list one came from; null at either end. */
  newerHref: string | null;
  olderHref: string | null;
  listHref: string;
};

/** The neighbours, and what can be done with the file. */
export function MediaActions({ id, name, fileName, newerHref, olderHref, listHref }: MediaActionsProps) {
  const router = useRouter();
  const [isDeleting, setIsDeleting] = useState(false);
  return (
    <>
      <NeighbourLinks noun="file" previousHref={newerHref} nextHref={olderHref} />
      <MoreMenu>
        {fileName && (
          <DropdownMenuItem asChild>
            <a href={`/api/media/${id}/file`} download={fileName}>
              <Download aria-hidden />
              Save a copy
            </a>
          </DropdownMenuItem>
        )}
        <DeleteItem onSelect={() => setIsDeleting(true)} />
      </MoreMenu>
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
