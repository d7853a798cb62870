"use client";

import type { CSSProperties, MouseEvent, ReactNode } from "react";
import type { ListSelection } from "@/components/data-table/use-list-selection";
import { useIsAlive } from "@/components/list/use-is-alive";
import { Checkbox } from "@/components/ui/checkbox";
import { Link } from "@/components/ui/link";
import { cn } from "@/lib/utils";

export type GalleryCardProps = {
  id: number;
  href: string;
  /** For its checkbox. */
  name: string;
  /** Without it the card cannot be selected. */
  selection?: Pick<ListSelection, "ids" | "has" | "toggle">;
  /** What stands on the picture beside the link; the checkbox has the left corner. */
  mark?: ReactNode;
  /** Where it stands, in a grid that draws what is in sight. */
  style?: CSSProperties;
  /** What stands below the link: links of its own. */
  foot?: ReactNode;
  children: ReactNode;
};

/**
 * A card of a gallery: a link to the record, and a checkbox that shows when it is pointed at, has the focus, or something is selected. From
 * then on a click selects; with Shift it always does.
 */
export function GalleryCard({ id, href, name, selection, mark, style, foot, children }: GalleryCardProps) {
  const isSelecting = selection !== undefined && selection.ids.length > 0;
  const isSelected = selection?.has(id) ?? false;
  const isAlive = useIsAlive();
  const onClick = (event: MouseEvent) => {
    if (!selection || !(isSelecting || event.shiftKey)) return;
    event.preventDefault();
    selection.toggle(id, event.shiftKey);
  };
  return (
    <li
      data-row={id}
      data-selected={isSelected ? "" : undefined}
      style={style}
      className="group relative min-w-0 scroll-mt-16 scroll-mb-20 md:scroll-mt-24"
    >
      <Link href={href} data-row-link onClick={onClick} className="block rounded-md">
        {children}
      </Link>
      {mark}
      {foot}
      {selection && isAlive && (
        <span
          className={cn(
            "absolute top-1 left-1 rounded-sm bg-panel/85 p-1 opacity-0 group-hover:opacity-100 group-focus-within:opacity-100 pointer-coarse:opacity-100",
            isSelecting && "opacity-100",
          )}
        >
          <Checkbox
            data-row-select
            checked={isSelected}
            aria-label={`Select ${name}`}
            onChange={() => undefined}
            onClick={({ shiftKey }) => selection.toggle(id, shiftKey)}
          />
        </span>
      )}
    </li>
  );
}

/** For the picture of a card: an outline while it is pointed at, a thick one while it is selected. */
export const cardPictureClasses =
  "ring-offset-2 ring-offset-bg transition-shadow group-hover:ring-1 group-hover:ring-line-strong group-data-selected:ring-2 group-data-selected:ring-primary";
