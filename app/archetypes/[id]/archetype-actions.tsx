"use client";

import { RecordActions, type RecordPlace } from "@/components/form/record-actions";
import { ButtonLink } from "@/components/ui/button-link";
import { deleteArchetype, duplicateArchetype } from "@/lib/actions/archetypes";
import type { ArchetypeRecord } from "@/lib/server/archetypes/queries";

export type ArchetypeActionsProps = RecordPlace & { archetype: ArchetypeRecord };

export function ArchetypeActions({ archetype, ...place }: ArchetypeActionsProps) {
  const { id, name } = archetype;
  return (
    <RecordActions
      {...{ id, name, ...place }}
      noun="archetype"
      domain="archetypes"
      editDialog={{ load: loadEdit, props: { archetype } }}
      duplicate={duplicateArchetype}
      deletion={deleteArchetype}
    >
      <ButtonLink href={`/characters?archetype=${id}&new`} variant="primary" shortcut="new">
        New character
      </ButtonLink>
    </RecordActions>
  );
}

const loadEdit = () => import("./edit-archetype").then((module) => module.EditArchetype);
