"use client";

import { BulkDelete } from "@/components/data-table/bulk-delete";
import { deleteOutputTypes } from "@/lib/actions/output-types";
import { describeSelection, nameIn, type Selection } from "@/lib/core/list/selection";
import type { OutputTypeListQuery } from "@/lib/core/output-types/list";
import { nouns } from "@/lib/core/text/nouns";
import type { OutputTypeSummary } from "@/lib/server/output-types/queries";

export type OutputTypeBulkProps = {
  selection: Selection<OutputTypeListQuery>;
  /** Those of the page. */
  outputTypes: readonly OutputTypeSummary[];
  onDone: () => void;
};

/** What can be done with several output types at once; it is one change with one Undo. */
export function OutputTypeBulk({ selection, outputTypes, onDone }: OutputTypeBulkProps) {
  const name = describeSelection(selection, nouns.outputType, nameIn(outputTypes));
  return <BulkDelete domain="output-types" {...{ selection, name, onDone }} action={deleteOutputTypes} />;
}
