"use client";

import { Archive, ArchiveRestore } from "lucide-react";
import { RecordActions, type RecordPlace } from "@/components/form/record-actions";
import { useAction } from "@/components/form/use-action";
import { QuickRuleItems, useQuickRule } from "@/components/rules/quick-rule";
import { ButtonLink } from "@/components/ui/button-link";
import { DropdownMenuItem } from "@/components/ui/dropdown-menu";
import {
  bringBackCharacter,
  deleteCharacter,
  duplicateCharacter,
  retireCharacter,
} from "@/lib/actions/characters";
import type { CharacterRecord } from "@/lib/server/characters/queries";

export type CharacterActionsProps = RecordPlace & { character: CharacterRecord };

export function CharacterActions({ character, ...place }: CharacterActionsProps) {
  const { id, name, status } = character;
  const [retire] = useAction(retireCharacter);
  const [bringBack] = useAction(bringBackCharacter);
  const [onRule, ruleDialog] = useQuickRule({ kind: "character", id }, name);
  const isRetired = status === "retired";
  return (
    <RecordActions
      {...{ id, name, ...place }}
      noun="character"
      domain="characters"
      editDialog={{ load: loadEdit, props: { character } }}
      duplicate={duplicateCharacter}
      menuItems={
        <>
          <DropdownMenuItem onSelect={() => void (isRetired ? bringBack({ id }) : retire({ id }))}>
            {isRetired ? <ArchiveRestore aria-hidden /> : <Archive aria-hidden />}
            {isRetired ? "Bring back" : "Retire"}
          </DropdownMenuItem>
          <QuickRuleItems onChoose={onRule} />
        </>
      }
      deletion={deleteCharacter}
      staying="retire"
    >
      {!isRetired && (
        <ButtonLink href={`/jobs/new?characterId=${id}`} variant="primary" shortcut="new">
          Build a job
        </ButtonLink>
      )}
      {ruleDialog}
    </RecordActions>
  );
}

const loadEdit = () => import("./edit-character").then((module) => module.EditCharacter);
