"use client";

import { ChevronLeft, ChevronRight, Download, Ellipsis, Trash2 } from "lucide-react";
import { useRouter } from "next/navigation";
import { type ReactNode, useState } from "react";
import { DeleteDialog } from "@/components/form/delete-dialog";
import { leavePage } from "@/components/form/unsaved";
import { useShortcut } from "@/components/shell/shortcut-registry";
import { Button } from "@/components/ui/button";
import { ButtonLink } from "@/components/ui/button-link";
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
  const go = (href: string | null) => href && leavePage(() => router.push(href));
  useShortcut("previous", () => go(newerHref), "Previous file");
  useShortcut("next", () => go(olderHref), "Next file");
  return (
    <>
      <div className="flex gap-1">
        <Step href={newerHref} label="Previous file" shortcut="previous" icon={<ChevronLeft aria-hidden />} />
        <Step href={olderHref} label="Next file" shortcut="next" icon={<ChevronRight aria-hidden />} />
      </div>
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

type StepProps = { href: string | null; label: string; shortcut: "next" | "previous"; icon: ReactNode };

function Step({ href, label, shortcut, icon }: StepProps) {
  if (href === null)
    return (
      <Button size="icon" aria-label={label} disabled>
        {icon}
      </Button>
    );
  return (
    <ButtonLink href={href} className="px-2" aria-label={label} title={label} shortcut={shortcut}>
      {icon}
    </ButtonLink>
  );
}
