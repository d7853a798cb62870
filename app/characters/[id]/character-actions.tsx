"use client";

import { Archive, ArchiveRestore, FileJson } from "lucide-react";
import { useState } from "react";
import { LaterDataExport } from "@/components/data-export/data-export-action";
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
  const [isLeaving, setIsLeaving] = useState(false);
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
          <DropdownMenuItem onSelect={() => setIsLeaving(true)}>
            <FileJson aria-hidden />
            Export its data…
          </DropdownMenuItem>
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
      <LaterDataExport
        part={{ kind: "characters", selection: { ids: [id] } }}
        name={name}
        isOpen={isLeaving}
        onOpenChange={setIsLeaving}
      />
    </RecordActions>
  );
}

const loadEdit = () => import("./edit-character").then((module) => module.EditCharacter);
