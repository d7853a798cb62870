"use client";

import { Download, Ellipsis, Trash2 } from "lucide-react";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { DeleteDialog } from "@/components/form/delete-dialog";
import { NeighbourLinks } from "@/components/list/neighbour-links";
import { Button } from "@/components/ui/button";
import {
  DropdownMenu,
  DropdownMenuContent,
  DropdownMenuItem,
  DropdownMenuTrigger,
} from "@/components/ui/dropdown-menu";
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
      <DropdownMenu>
        <DropdownMenuTrigger asChild>
          <Button size="icon" aria-label="More actions">
            <Ellipsis aria-hidden />
          </Button>
        </DropdownMenuTrigger>
        <DropdownMenuContent>
          {fileName && (
            <DropdownMenuItem asChild>
              <a href={`/api/media/${id}/file`} download={fileName}>
                <Download aria-hidden />
                Save a copy
              </a>
            </DropdownMenuItem>
          )}
          <DropdownMenuItem variant="destructive" onSelect={() => setIsDeleting(true)}>
            <Trash2 aria-hidden />
            Delete
          </DropdownMenuItem>
        </DropdownMenuContent>
      </DropdownMenu>
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
