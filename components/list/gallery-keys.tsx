"use client";

import { type ReactNode, useRef } from "react";
import { useListKeys } from "@/components/data-table/use-list-keys";
import { ListKeys } from "@/components/list/list-keys";

/** Moves through cards as through the rows of a table: each is marked with `data-row`, its link with `data-row-link`. */
export function GalleryKeys({ children }: { children: ReactNode }) {
  const area = useRef<HTMLDivElement>(null);
  const onKeyDown = useListKeys({ list: area });
  return (
    <ListKeys ref={area} onKeyDown={onKeyDown}>
      {children}
    </ListKeys>
  );
}
