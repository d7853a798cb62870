"use client";

import { useEffect, useState } from "react";
import { ColumnItem } from "@/components/data-table/column-item";
import { isShown } from "@/components/data-table/column-layout";
import type { DataColumn } from "@/components/data-table/data-column";
import type { TableLayout } from "@/lib/core/list/table-layout-cookie";

export type ColumnListProps = {
  /** All there are, in the person's order. */
  columns: readonly Pick<DataColumn<never>, "id" | "head" | "from" | "isName">[];
  layout: TableLayout;
  remember: (layout: TableLayout) => void;
};

/** The columns of a table, to be shown, hidden and put in order by dragging or by keys. */
export function ColumnList({ columns, layout, remember }: ColumnListProps) {
  const rem = useWindowWidth();
  const [said, setSaid] = useState("");
  const onMove = (id: string, to: number) => {
    const order = columns.map((column) => column.id).filter((other) => other !== id);
    order.splice(to, 0, id);
    remember({ ...layout, order });
    const head = columns.find((column) => column.id === id)?.head;
    setSaid(`${head}: column ${to + 1} of ${columns.length}`);
  };
  return (
    <>
      <p role="status" className="sr-only">
        {said}
      </p>
      <ol>
        {columns.map((column, index) => (
          <ColumnItem
            key={column.id}
            id={column.id}
            head={column.head}
            isShown={isShown(column, layout, rem)}
            isName={column.isName}
            place={index}
            count={columns.length}
            onShow={(shown) => remember({ ...layout, shown: { ...layout.shown, [column.id]: shown } })}
            onMove={onMove}
          />
        ))}
      </ol>
    </>
  );
}

/** In rem; what is hidden for want of room is shown as hidden. */
function useWindowWidth(): number {
  const [width, setWidth] = useState(() => window.innerWidth);
  useEffect(() => {
    const onResize = () => setWidth(window.innerWidth);
    window.addEventListener("resize", onResize);
    return () => window.removeEventListener("resize", onResize);
  }, []);
  return width / 16;
}
