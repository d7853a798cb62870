"use client";

import { SlidersHorizontal } from "lucide-react";
import type { ColumnListProps } from "@/components/data-table/column-list";
import type { DataTableModel } from "@/components/data-table/use-data-table";
import { useLater } from "@/components/form/use-later";
import { Button } from "@/components/ui/button";
import { Popover, PopoverContent, PopoverTrigger } from "@/components/ui/popover";

export type ColumnsPopoverProps<Row extends { id: number }> = {
  model: DataTableModel<Row>;
  /** Where all rows can be had as a file. */
  csvUrl: string | undefined;
};

/** Which columns are shown, in which order; and the way to take them along. */
export function ColumnsPopover<Row extends { id: number }>({
  model: { ordered, layout, remember },
  csvUrl,
}: ColumnsPopoverProps<Row>) {
  return (
    <Popover>
      <PopoverTrigger asChild>
        <Button variant="ghost" size="icon-sm" aria-label="Columns and CSV" title="Columns, CSV">
          <SlidersHorizontal aria-hidden />
        </Button>
      </PopoverTrigger>
      <PopoverContent
        align="end"
        aria-label="Columns"
        className="flex max-h-(--radix-popover-content-available-height) flex-col overflow-y-auto p-1.5"
      >
        <Columns columns={ordered} {...{ layout, remember }} />
        <div className="mt-1.5 flex items-center justify-between gap-2 border-t border-line-soft pt-1.5">
          <Button variant="ghost" size="sm" onClick={() => remember(null)}>
            Reset columns
          </Button>
          {csvUrl && (
            <Button variant="ghost" size="sm" asChild>
              <a href={csvUrl} download>
                Download CSV
              </a>
            </Button>
          )}
        </div>
      </PopoverContent>
    </Popover>
  );
}

/** They come when they are looked at. */
function Columns(props: ColumnListProps) {
  const ColumnList = useLater(load, true);
  return ColumnList && <ColumnList {...props} />;
}

const load = () => import("./column-list").then((module) => module.ColumnList);
