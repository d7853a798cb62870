"use client";

import { RecordActions, type RecordPlace } from "@/components/form/record-actions";
import { ButtonLink } from "@/components/ui/button-link";
import { deleteOutputType, duplicateOutputType } from "@/lib/actions/output-types";
import type { CategorySummary } from "@/lib/server/categories/queries";
import type { OutputTypeRecord } from "@/lib/server/output-types/queries";

export type OutputTypeActionsProps = RecordPlace & {
  outputType: OutputTypeRecord;
  categories: readonly CategorySummary[];
};

export function OutputTypeActions({ outputType, categories, ...place }: OutputTypeActionsProps) {
  const { id, name } = outputType;
  return (
    <RecordActions
      {...{ id, name, ...place }}
      noun="output type"
      domain="output-types"
      editDialog={{ load: loadEdit, props: { outputType, categories } }}
      duplicate={duplicateOutputType}
      deletion={deleteOutputType}
    >
      <ButtonLink href={`/jobs/new?outputType=${id}`} variant="primary" shortcut="new">
        Build a job
      </ButtonLink>
    </RecordActions>
  );
}

const loadEdit = () => import("./edit-output-type").then((module) => module.EditOutputType);
