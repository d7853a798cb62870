"use client";

import { useRouter } from "next/navigation";
import { type ComponentType, type ReactNode, useState } from "react";
import type { DialogState } from "@/components/form/action-form-dialog";
import { DeleteDialog, type DeleteDialogProps } from "@/components/form/delete-dialog";
import { useAction } from "@/components/form/use-action";
import { useDialog } from "@/components/form/use-dialog";
import { useLater } from "@/components/form/use-later";
import { NeighbourLinks } from "@/components/list/neighbour-links";
import { useShortcut } from "@/components/shell/shortcut-registry";
import { Button } from "@/components/ui/button";
import { DropdownMenuSeparator } from "@/components/ui/dropdown-menu";
import { DeleteItem, DuplicateItem, MoreMenu } from "@/components/ui/more-menu";
import type { ActionResult } from "@/lib/server/action";

/** Where one came from: the filters of the list, as the end of an address, and the neighbours in it. */
export type RecordPlace = { search: string; previous: number | null; next: number | null };

/** The form of a record, in a dialog that comes once the page is there. */
type EditDialog<Props> = {
  /** Define it outside of the component. */
  load: () => Promise<ComponentType<Props & DialogState>>;
  /** What the dialog is told besides whether it is open. */
  props: Props;
};

export type RecordActionsProps<Props> = RecordPlace & {
  id: number;
  name: string;
  /** "output type" */
  noun: string;
  /** "output-types": of its list, below which it has its page, and as in /api/uses. */
  domain: string;
  /** A record without one is edited on its page. */
  editDialog?: EditDialog<Props>;
  /** Nothing else on the page comes before editing. */
  isEditPrimary?: boolean;
  duplicate?: DuplicateThisProps["duplicate"];
  /** In the menu, between duplicate and delete. */
  menuItems?: ReactNode;
  deletion: DeleteDialogProps["action"];
  /** The way of deleting after which the record is still there. */
  staying?: string;
  /** Where one is after deleting; the list by default. */
  listHref?: string;
  /** What comes first, and then at the right end. */
  first?: ReactNode;
  children?: ReactNode;
};

/** What can be done with a record, at the top right of its page. */
export function RecordActions<Props extends object>({
  id,
  name,
  noun,
  domain,
  search,
  previous,
  next,
  ...rest
}: RecordActionsProps<Props>) {
  const { editDialog, isEditPrimary, duplicate, menuItems, deletion, staying, first, children } = rest;
  const router = useRouter();
  const [isDeleting, setIsDeleting] = useState(false);
  const hrefOf = (other: number | null) => (other === null ? null : `/${domain}/${other}${search}`);
  const editing = editDialog && (
    <EditRecord {...editDialog} label={`Edit this ${noun}`} isPrimary={isEditPrimary} />
  );
  return (
    <>
      {first}
      <NeighbourLinks noun={noun} previousHref={hrefOf(previous)} nextHref={hrefOf(next)} />
      {!isEditPrimary && editing}
      <MoreMenu>
        {duplicate && (
          <DuplicateThis id={id} duplicate={duplicate} onDone={(copy) => router.push(`/${domain}/${copy}`)} />
        )}
        {menuItems}
        {(duplicate || menuItems) && <DropdownMenuSeparator />}
        <DeleteItem onSelect={() => setIsDeleting(true)} />
      </MoreMenu>
      {isEditPrimary && editing}
      {children}
      <DeleteDialog
        {...{ domain, id, name }}
        isOpen={isDeleting}
        onOpenChange={setIsDeleting}
        action={deletion}
        onDone={(mode) => mode !== staying && router.push(rest.listHref ?? `/${domain}${search}`)}
      />
    </>
  );
}

type EditRecordProps<Props> = EditDialog<Props> & { label: string; isPrimary?: boolean };

/** The button, and the dialog it opens. */
function EditRecord<Props extends object>({ label, isPrimary, load, props }: EditRecordProps<Props>) {
  const { key, isOpen, onOpenChange, open } = useDialog();
  const Dialog = useLater(load, isOpen);
  useShortcut("edit", open, label);
  return (
    <>
      <Button variant={isPrimary ? "primary" : undefined} shortcut="edit" onClick={open}>
        Edit
      </Button>
      {Dialog && <Dialog key={key} {...props} {...{ isOpen, onOpenChange }} />}
    </>
  );
}

type DuplicateThisProps = {
  id: number;
  duplicate: (input: { id: number }) => Promise<ActionResult<{ id: number }>>;
  onDone: (id: number) => void;
};

function DuplicateThis({ id, duplicate, onDone }: DuplicateThisProps) {
  const [run] = useAction(duplicate);
  const onSelect = async () => {
    const copy = await run({ id });
    if (copy.ok) onDone(copy.data.id);
  };
  return <DuplicateItem onSelect={() => void onSelect()} />;
}
