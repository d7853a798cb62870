"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { DeleteDialog } from "@/components/form/delete-dialog";
import { useAction } from "@/components/form/use-action";
import { useDialog } from "@/components/form/use-dialog";
import { NeighbourLinks } from "@/components/list/neighbour-links";
import { useShortcut } from "@/components/shell/shortcut-registry";
import { Button } from "@/components/ui/button";
import { ButtonLink } from "@/components/ui/button-link";
import { DropdownMenuSeparator } from "@/components/ui/dropdown-menu";
import { DeleteItem, DuplicateItem, MoreMenu } from "@/components/ui/more-menu";
import { deleteOutputType, duplicateOutputType } from "@/lib/actions/output-types";
import type { CategorySummary } from "@/lib/server/categories/queries";
import type { OutputTypeRecord } from "@/lib/server/output-types/queries";
import { EditOutputType } from "./edit-output-type";

export type OutputTypeActionsProps = {
  outputType: OutputTypeRecord;
  categories: readonly CategorySummary[];
  /** The list one came from, as the end of an address, and the neighbours in it. */
  search: string;
  previous: number | null;
  next: number | null;
};

/** What can be done with an output type, at the top right of its page. */
export function OutputTypeActions(props: OutputTypeActionsProps) {
  const { outputType, categories, search, previous, next } = props;
  const { id, name } = outputType;
  const router = useRouter();
  const edit = useDialog();
  const [isDeleting, setIsDeleting] = useState(false);
  const [duplicate] = useAction(duplicateOutputType);
  const onDuplicate = async () => {
    const result = await duplicate({ id });
    if (result.ok) router.push(`/output-types/${result.data.id}`);
  };
  useShortcut("edit", edit.open, "Edit this output type");
  const hrefOf = (neighbour: number | null) =>
    neighbour === null ? null : `/output-types/${neighbour}${search}`;
  return (
    <>
      <NeighbourLinks noun="output type" previousHref={hrefOf(previous)} nextHref={hrefOf(next)} />
      <Button shortcut="edit" onClick={edit.open}>
        Edit
      </Button>
      <MoreMenu>
        <DuplicateItem onSelect={onDuplicate} />
        <DropdownMenuSeparator />
        <DeleteItem onSelect={() => setIsDeleting(true)} />
      </MoreMenu>
      <ButtonLink href={`/jobs/new?outputType=${id}`} variant="primary" shortcut="new">
        Build a job
      </ButtonLink>
      <EditOutputType
        key={edit.key}
        {...{ outputType, categories }}
        isOpen={edit.isOpen}
        onOpenChange={edit.onOpenChange}
      />
      <DeleteDialog
        domain="output-types"
        {...{ id, name }}
        isOpen={isDeleting}
        onOpenChange={setIsDeleting}
        action={deleteOutputType}
        onDone={() => router.push(`/output-types${search}`)}
      />
    </>
  );
}
