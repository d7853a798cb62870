"use client";

import { ArrowDown, ArrowUp, Hammer } from "lucide-react";
import { useState } from "react";
import { DeleteDialog } from "@/components/form/delete-dialog";
import { useAction } from "@/components/form/use-action";
import { DropdownMenuItem, DropdownMenuSeparator } from "@/components/ui/dropdown-menu";
import { Link } from "@/components/ui/link";
import { DeleteItem, DuplicateItem, MoreMenu } from "@/components/ui/more-menu";
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
      <MoreMenu variant="ghost" size="icon-sm" label={`Actions for ${name}`}>
        <DropdownMenuItem asChild>
          <Link href={`/jobs/new?outputType=${id}`}>
            <Hammer aria-hidden />
            Build a job
          </Link>
        </DropdownMenuItem>
        <DuplicateItem onSelect={() => void duplicate({ id })} />
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
        <DeleteItem onSelect={() => setIsDeleting(true)} />
      </MoreMenu>
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
