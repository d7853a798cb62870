"use client";

import { Archive, ArchiveRestore } from "lucide-react";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { DeleteDialog } from "@/components/form/delete-dialog";
import { useAction } from "@/components/form/use-action";
import { useDialog } from "@/components/form/use-dialog";
import { NeighbourLinks } from "@/components/list/neighbour-links";
import { QuickRuleItems, useQuickRule } from "@/components/rules/quick-rule";
import { useShortcut } from "@/components/shell/shortcut-registry";
import { Button } from "@/components/ui/button";
import { ButtonLink } from "@/components/ui/button-link";
import { DropdownMenuItem, DropdownMenuSeparator } from "@/components/ui/dropdown-menu";
import { DeleteItem, DuplicateItem, MoreMenu } from "@/components/ui/more-menu";
import {
  bringBackCharacter,
  deleteCharacter,
  duplicateCharacter,
  retireCharacter,
} from "@/lib/actions/characters";
import type { CharacterRecord } from "@/lib/server/characters/queries";
import { EditCharacter } from "./edit-character";

export type CharacterActionsProps = {
  character: CharacterRecord;
  /** The list one came from, as the end of an address, and the neighbours in it. */
  search: string;
  previous: number | null;
  next: number | null;
};

/** What can be done with a character, at the top right of its page. */
export function CharacterActions({ character, search, previous, next }: CharacterActionsProps) {
  const { id, name, status } = character;
  const router = useRouter();
  const edit = useDialog();
  const [isDeleting, setIsDeleting] = useState(false);
  const [duplicate] = useAction(duplicateCharacter);
  const [retire] = useAction(retireCharacter);
  const [onRule, ruleDialog] = useQuickRule({ kind: "character", id }, name);
  const [bringBack] = useAction(bringBackCharacter);
  useShortcut("edit", edit.open, "Edit this character");
  const isRetired = status === "retired";

  const onDuplicate = async () => {
    const copy = await duplicate({ id });
    if (copy.ok) router.push(`/characters/${copy.data.id}`);
  };
  const hrefOf = (neighbour: number | null) =>
    neighbour === null ? null : `/characters/${neighbour}${search}`;
  return (
    <>
      <NeighbourLinks noun="character" previousHref={hrefOf(previous)} nextHref={hrefOf(next)} />
      <Button shortcut="edit" onClick={edit.open}>
        Edit
      </Button>
      <MoreMenu>
        <DuplicateItem onSelect={onDuplicate} />
        <DropdownMenuItem onSelect={() => void (isRetired ? bringBack({ id }) : retire({ id }))}>
          {isRetired ? <ArchiveRestore aria-hidden /> : <Archive aria-hidden />}
          {isRetired ? "Bring back" : "Retire"}
        </DropdownMenuItem>
        <QuickRuleItems onChoose={onRule} />
        <DropdownMenuSeparator />
        <DeleteItem onSelect={() => setIsDeleting(true)} />
      </MoreMenu>
      {!isRetired && (
        <ButtonLink href={`/jobs/new?characterId=${id}`} variant="primary" shortcut="new">
          Build a job
        </ButtonLink>
      )}
      <EditCharacter
        key={edit.key}
        character={character}
        isOpen={edit.isOpen}
        onOpenChange={edit.onOpenChange}
      />
      {ruleDialog}
      <DeleteDialog
        domain="characters"
        {...{ id, name }}
        isOpen={isDeleting}
        onOpenChange={setIsDeleting}
        action={deleteCharacter}
        onDone={(mode) => mode !== "retire" && router.push(`/characters${search}`)}
      />
    </>
  );
}
