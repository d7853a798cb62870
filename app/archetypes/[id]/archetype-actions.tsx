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
import { deleteArchetype, duplicateArchetype } from "@/lib/actions/archetypes";
import type { ArchetypeRecord } from "@/lib/server/archetypes/queries";
import { EditArchetype } from "./edit-archetype";

export type ArchetypeActionsProps = {
  archetype: ArchetypeRecord;
  /** The list one came from, as the end of an address, and the neighbours in it. */
  search: string;
  previous: number | null;
  next: number | null;
};

/** What can be done with an archetype, at the top right of its page. */
export function ArchetypeActions({ archetype, search, previous, next }: ArchetypeActionsProps) {
  const { id, name } = archetype;
  const router = useRouter();
  const edit = useDialog();
  const [isDeleting, setIsDeleting] = useState(false);
  const [duplicate] = useAction(duplicateArchetype);
  useShortcut("edit", edit.open, "Edit this archetype");

  const onDuplicate = async () => {
    const copy = await duplicate({ id });
    if (copy.ok) router.push(`/archetypes/${copy.data.id}`);
  };
  const hrefOf = (neighbour: number | null) =>
    neighbour === null ? null : `/archetypes/${neighbour}${search}`;
  return (
    <>
      <NeighbourLinks noun="archetype" previousHref={hrefOf(previous)} nextHref={hrefOf(next)} />
      <Button shortcut="edit" onClick={edit.open}>
        Edit
      </Button>
      <MoreMenu>
        <DuplicateItem onSelect={onDuplicate} />
        <DropdownMenuSeparator />
        <DeleteItem onSelect={() => setIsDeleting(true)} />
      </MoreMenu>
      <ButtonLink href={`/characters?archetype=${id}&new`} variant="primary" shortcut="new">
        New character
      </ButtonLink>
      <EditArchetype
        key={edit.key}
        archetype={archetype}
        isOpen={edit.isOpen}
        onOpenChange={edit.onOpenChange}
      />
      <DeleteDialog
        domain="archetypes"
        {...{ id, name }}
        isOpen={isDeleting}
        onOpenChange={setIsDeleting}
        action={deleteArchetype}
        onDone={() => router.push(`/archetypes${search}`)}
      />
    </>
  );
}
