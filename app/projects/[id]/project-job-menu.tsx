"use client";

import { FolderMinus } from "lucide-react";
import { RowOrderItems } from "@/components/data-table/row-order-items";
import type { RowOrder } from "@/components/data-table/use-row-order";
import { useAction } from "@/components/form/use-action";
import { DropdownMenuItem, DropdownMenuSeparator } from "@/components/ui/dropdown-menu";
import { RowMenu } from "@/components/ui/row-menu";
import { removeJobsFromProject } from "@/lib/actions/jobs";
import { formatJobCode } from "@/lib/core/jobs/job-code";

export type ProjectJobMenuProps = {
  projectId: number;
  /** Of the job. */
  id: number;
  /** Null while the list is not in the project's order. */
  order: RowOrder | null;
};

/** What the project can do with one of its jobs, at the end of its line. */
export function ProjectJobMenu(props: ProjectJobMenuProps) {
  return (
    <RowMenu label={`Actions for ${formatJobCode(props.id)}`} buttonClassName="menu-dots">
      <Items {...props} />
    </RowMenu>
  );
}

/** Apart, so that a line costs nothing of it before its menu opens. */
function Items({ projectId, id, order }: ProjectJobMenuProps) {
  const [remove] = useAction(removeJobsFromProject);
  return (
    <>
      {order && (
        <>
          <RowOrderItems {...{ id, order }} />
          <DropdownMenuSeparator />
        </>
      )}
      <DropdownMenuItem onSelect={() => void remove({ ids: [id], projectId })}>
        <FolderMinus aria-hidden />
        Take out of this project
      </DropdownMenuItem>
    </>
  );
}
