"use client";

import { Hammer } from "lucide-react";
import { RowOrderItems } from "@/components/data-table/row-order-items";
import type { RowOrder } from "@/components/data-table/use-row-order";
import { useAction } from "@/components/form/use-action";
import { DropdownMenuItem, DropdownMenuSeparator } from "@/components/ui/dropdown-menu";
import { Link } from "@/components/ui/link";
import { DeleteItem, DuplicateItem } from "@/components/ui/more-menu";
import { RowMenu } from "@/components/ui/row-menu";
import { duplicateOutputType } from "@/lib/actions/output-types";
import type { OutputTypeSummary } from "@/lib/server/output-types/queries";

export type OutputTypeMenuProps = {
  outputType: OutputTypeSummary;
  /** Null while the list is not in its order. */
  order: RowOrder | null;
  onDelete: (outputType: OutputTypeSummary) => void;
};

/** What can be done with an output type, at the end of its line. */
export function OutputTypeMenu(props: OutputTypeMenuProps) {
  return (
    <RowMenu label={`Actions for ${props.outputType.name}`} buttonClassName="menu-dots">
      <Items {...props} />
    </RowMenu>
  );
}

/** Apart, so that a line costs nothing of it before its menu opens. */
function Items({ outputType, order, onDelete }: OutputTypeMenuProps) {
  const { id } = outputType;
  const [duplicate] = useAction(duplicateOutputType);
  return (
    <>
      <DropdownMenuItem asChild>
        <Link href={`/jobs/new?outputType=${id}`}>
          <Hammer aria-hidden />
          Build a job
        </Link>
      </DropdownMenuItem>
      <DuplicateItem onSelect={() => void duplicate({ id })} />
      {order && <RowOrderItems {...{ id, order }} />}
      <DropdownMenuSeparator />
      <DeleteItem onSelect={() => onDelete(outputType)} />
    </>
  );
}
