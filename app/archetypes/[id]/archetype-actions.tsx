"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { DeleteDialog } from "@/components/form/delete-dialog";
import { useAction } from "@/components/form/use-action";
import { useDialog } from "@/components/form/use-dialog";
import { useShortcut } from "@/components/shell/shortcut-registry";
import { Button } from "@/components/ui/button";
import { ButtonLink } from "@/components/ui/button-link";
import { DropdownMenuSeparator } from "@/components/ui/dropdown-menu";
import { DeleteItem, DuplicateItem, MoreMenu } from "@/components/ui/more-menu";
import { deleteArchetype, duplicateArchetype } from "@/lib/actions/archetypes";
import type { ArchetypeRecord } from "@/lib/server/archetypes/queries";
import { EditArchetype } from "./edit-archetype";

/** What can be done with an archetype, at the top right of its page. */
export function ArchetypeActions({ archetype }: { archetype: ArchetypeRecord }) {
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
  return (
    <>
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
        onDone={() => router.push("/archetypes")}
      />
    </>
  );
}
