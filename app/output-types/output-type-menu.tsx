"use client";

import { ArrowDown, ArrowUp, Copy, Ellipsis, Hammer, Trash2 } from "lucide-react";
import { useState } from "react";
import { DeleteDialog } from "@/components/form/delete-dialog";
import { useAction } from "@/components/form/use-action";
import { Button } from "@/components/ui/button";
import {
  DropdownMenu,
  DropdownMenuContent,
  DropdownMenuItem,
  DropdownMenuSeparator,
  DropdownMenuTrigger,
} from "@/components/ui/dropdown-menu";
import { Link } from "@/components/ui/link";
import { deleteOutputType, duplicateOutputType } from "@/lib/actions/output-types";

export type OutputTypeMenuProps = {
  outputType: { id: number; name: string };
  /** Left out while the list is not in its order. */
  order?: {
    isFirst: boolean;
    isLast: boolean;
    /** All that are shown, in order. */
    ids: readonly number[];
    onMove: (id: number, by: number) => void;
  };
};

/** What can be done with an output type, at the end of its line. */
export function OutputTypeMenu({ outputType: { id, name }, order }: OutputTypeMenuProps) {
  const [duplicate] = useAction(duplicateOutputType);
  const [isDeleting, setIsDeleting] = useState(false);
  return (
    <>
      <DropdownMenu>
        <DropdownMenuTrigger asChild>
          <Button variant="ghost" size="icon-sm" aria-label={`Actions for ${name}`}>
            <Ellipsis aria-hidden />
          </Button>
        </DropdownMenuTrigger>
        <DropdownMenuContent>
          <DropdownMenuItem asChild>
            <Link href={`/jobs/new?outputType=${id}`}>
              <Hammer aria-hidden />
              Build a job
            </Link>
          </DropdownMenuItem>
          <DropdownMenuItem onSelect={() => void duplicate({ id })}>
            <Copy aria-hidden />
            Duplicate
          </DropdownMenuItem>
          {order && (
            <>
              <DropdownMenuItem kbd="Alt ↑" disabled={order.isFirst} onSelect={() => order.onMove(id, -1)}>
                <ArrowUp aria-hidden />
                Move up
              </DropdownMenuItem>
              <DropdownMenuItem kbd="Alt ↓" disabled={order.isLast} onSelect={() => order.onMove(id, 1)}>
                <ArrowDown aria-hidden />
                Move down
              </DropdownMenuItem>
            </>
          )}
          <DropdownMenuSeparator />
          <DropdownMenuItem variant="destructive" onSelect={() => setIsDeleting(true)}>
            <Trash2 aria-hidden />
            Delete
          </DropdownMenuItem>
        </DropdownMenuContent>
      </DropdownMenu>
      <DeleteDialog
        domain="output-types"
        {...{ id, name }}
        isOpen={isDeleting}
        onOpenChange={setIsDeleting}
        action={deleteOutputType}
      />
    </>
  );
}
