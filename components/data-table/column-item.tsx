"use client";

import { combine } from "@atlaskit/pragmatic-drag-and-drop/combine";
import { draggable, dropTargetForElements } from "@atlaskit/pragmatic-drag-and-drop/element/adapter";
import { attachClosestEdge, extractClosestEdge } from "@atlaskit/pragmatic-drag-and-drop-hitbox/closest-edge";
import { GripVertical } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import { OrderButtons } from "@/components/list/order-buttons";
import { orderKeys } from "@/components/list/order-keys";
import { Checkbox } from "@/components/ui/checkbox";
import { cn } from "@/lib/utils";

export type ColumnItemProps = {
  id: string;
  head: string;
  isShown: boolean;
  isName: boolean | undefined;
  place: number;
  count: number;
  onShow: (isShown: boolean) => void;
  onMove: (id: string, to: number) => void;
};

/** One column of the list. */
export function ColumnItem({ id, head, isShown, isName, place, count, onShow, onMove }: ColumnItemProps) {
  const line = useRef<HTMLLIElement>(null);
  const edge = useColumnDrag(line, { id, place, onMove });
  const step = (by: number) => {
    const to = place + by;
    if (to >= 0 && to < count) onMove(id, to);
  };
  return (
    <li
      ref={line}
      onKeyDown={orderKeys(step)}
      className={cn(
        "group flex h-8 cursor-grab items-center gap-2 rounded-sm border-y-2 border-transparent px-1 hover:bg-raised",
        edge === "top" && "border-t-primary",
        edge === "bottom" && "border-b-primary",
      )}
    >
      <GripVertical aria-hidden className="size-3.5 shrink-0 text-faint" />
      <label htmlFor={`column-${id}`} className="flex min-w-0 flex-1 items-center gap-2">
        <Checkbox
          id={`column-${id}`}
          checked={isShown}
          disabled={isName}
          aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
          onChange={(event) => onShow(event.currentTarget.checked)}
        />
        <span className="truncate">{head}</span>
      </label>
      <OrderButtons
        name={head}
        isFirst={place === 0}
        isLast={place === count - 1}
        onMove={step}
        className="opacity-0 group-focus-within:opacity-100 group-hover:opacity-100 pointer-coarse:opacity-100"
      />
    </li>
  );
}

/** Which edge of the line what is dragged would land at. */
function useColumnDrag(
  line: React.RefObject<HTMLLIElement | null>,
  { id, place, onMove }: Pick<ColumnItemProps, "id" | "place" | "onMove">,
): "top" | "bottom" | null {
  const [edge, setEdge] = useState<"top" | "bottom" | null>(null);
  useEffect(() => {
    const element = line.current;
    if (!element) return;
    return combine(
      draggable({ element, getInitialData: () => ({ column: id, place }) }),
      dropTargetForElements({
        element,
        canDrop: ({ source }) => "column" in source.data && source.data.column !== id,
        getData: ({ input }) =>
          attachClosestEdge({ column: id }, { element, input, allowedEdges: ["top", "bottom"] }),
        onDrag: ({ self }) => setEdge(extractClosestEdge(self.data) === "top" ? "top" : "bottom"),
        onDragLeave: () => setEdge(null),
        onDrop: ({ self, source }) => {
          setEdge(null);
          const gap = extractClosestEdge(self.data) === "top" ? place : place + 1;
          const from = Number(source.data.place);
          onMove(String(source.data.column), from < gap ? gap - 1 : gap);
        },
      }),
    );
  }, [line, id, place, onMove]);
  return edge;
}
