"use client";

import {
  type ColumnDef,
  columnOrderingFeature,
  columnSizingFeature,
  columnVisibilityFeature,
  tableFeatures,
  useTable,
} from "@tanstack/react-table";
import { useMemo } from "react";
import { inChosenOrder } from "@/components/data-table/column-layout";
import { columnClasses, type DataColumn } from "@/components/data-table/data-column";
import { useTableLayout } from "@/components/data-table/table-layouts";

/** The features of the one table. Its rows come sorted, filtered and paged from the server. */
const dataTableFeatures = tableFeatures({
  columnOrderingFeature,
  columnSizingFeature,
  columnVisibilityFeature,
});

/**
 * The table's model: the columns as the person has chosen them. Rows are drawn as they came, from `visible`: objects and a component for
 * each cell of theirs cost the server more than all that is in the cells.
 */
export function useDataTable<Row extends { id: number }>(
  name: string,
  columns: readonly DataColumn<Row>[],
  rows: readonly Row[],
) {
  const { layout, setLayout, remember } = useTableLayout(name);
  const { shown, order, widths } = layout;
  const definitions = useMemo(() => columns.map(definitionOf), [columns]);
  const ordered = useMemo(() => inChosenOrder(columns, { order }), [columns, order]);
  const table = useTable({
    features: dataTableFeatures,
    columns: definitions,
    data: rows,
    getRowId,
    state: {
      columnOrder: ordered.map(({ id }) => id),
      columnVisibility: shown ?? {},
      columnSizing: widths ?? {},
    },
  });
  const visible = useMemo(() => ordered.filter(({ id }) => shown?.[id] !== false), [ordered, shown]);
  const classes = useMemo(
    () => new Map(ordered.map((column) => [column.id, columnClasses(column, shown?.[column.id] === true)])),
    [ordered, shown],
  );
  return { table, ordered, visible, classes, layout, setLayout, remember };
}

export type DataTableModel<Row extends { id: number }> = ReturnType<typeof useDataTable<Row>>;

function definitionOf<Row extends { id: number }>({
  id,
  head,
}: DataColumn<Row>): ColumnDef<typeof dataTableFeatures, Row, unknown> {
  return { id, header: head };
}

function getRowId(row: { id: number }): string {
  return String(row.id);
}
