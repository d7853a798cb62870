"use client";

import { useCallback, useMemo, useState } from "react";
import { DataTable } from "@/components/data-table/data-table";
import type { WholeList } from "@/components/data-table/use-list-selection";
import type { RowOrder } from "@/components/data-table/use-row-order";
import { DeleteDialog } from "@/components/form/delete-dialog";
import { useOrdered } from "@/components/list/use-ordered";
import { outputTypeColumns } from "@/components/output-types/output-type-columns";
import { deleteOutputType, moveOutputType } from "@/lib/actions/output-types";
import type { OutputTypeListQuery } from "@/lib/core/output-types/list";
import { isInOwnOrder } from "@/lib/core/output-types/own-order";
import type { OutputTypeSummary } from "@/lib/server/output-types/queries";
import { OutputTypeBulk } from "./output-type-bulk";
import { OutputTypeMenu } from "./output-type-menu";

export type OutputTypeTableProps = {
  outputTypes: OutputTypeSummary[];
  list: WholeList<OutputTypeListQuery>;
  /** The filters, for the links to single output types: `?sort=name`, or empty. */
  search: string;
};

/** What can be delivered, what it requires and how much of it is possible. */
export function OutputTypeTable({ outputTypes, list, search }: OutputTypeTableProps) {
  const columns = useMemo(() => outputTypeColumns(search), [search]);
  const [ordered, onMove] = useOrdered(outputTypes, moveOutputType);
  const [deleted, setDeleted] = useState<OutputTypeSummary | null>(null);
  const rowMenu = useCallback(
    (outputType: OutputTypeSummary, order: RowOrder | null) => (
      <OutputTypeMenu {...{ outputType, order }} onDelete={setDeleted} />
    ),
    [],
  );
  return (
    <>
      <DataTable
        name="output-types"
        label="Output types"
        rows={ordered}
        columns={columns}
        nameOf={({ name }) => name}
        sort={list.query.sort}
        list={list}
        order={{
          list: "output types",
          sort: "position",
          onMove: isInOwnOrder(list.query) ? onMove : undefined,
        }}
        rowMenu={rowMenu}
        renderActions={(selection, clear) => (
          <OutputTypeBulk {...{ selection, outputTypes }} onDone={clear} />
        )}
      />
      {deleted && (
        <DeleteDialog
          domain="output-types"
          id={deleted.id}
          name={deleted.name}
          isOpen
          onOpenChange={() => setDeleted(null)}
          action={deleteOutputType}
        />
      )}
    </>
  );
}
