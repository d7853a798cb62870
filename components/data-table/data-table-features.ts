import { type ColumnDef, rowSelectionFeature, tableFeatures } from "@tanstack/react-table";

/** What a domain says of a column beside its header and cells. */
export type ColumnMeta = {
  /** Classes of its header and its cells: from which width of the window on it is shown, alignment. Short: each cell has them. */
  className?: string;
  /** Class of its width; it stands at the header only. */
  width?: string;
  /** What a click on the header sorts by: the value of `?sort=` first, and the one that turns it round. */
  sort?: { first: string; second: string };
  isHeaderHidden?: boolean;
};

/** The features of the one table. Its rows come sorted, filtered and paged from the server. */
export const dataTableFeatures = tableFeatures({ rowSelectionFeature, columnMeta: {} as ColumnMeta });

export type DataColumn<Row extends { id: number }> = ColumnDef<typeof dataTableFeatures, Row, unknown>;
