"use client";

import { ListFilter } from "lucide-react";
import type { ReactNode } from "react";
import { Button } from "./button";
import { Sheet, SheetContent, SheetTrigger } from "./sheet";

export type FiltersSheetProps = {
  /** How many of the filters are set. */
  set: number;
  children: ReactNode;
};

/** Where a narrow window has its filters, so that they do not push the list out of sight; a wide one shows them beside the search. */
export function FiltersSheet({ set, children }: FiltersSheetProps) {
  return (
    <Sheet>
      <SheetTrigger asChild>
        <Button className="lg:hidden">
          <ListFilter aria-hidden />
          Filters
          <SetCount of={set} />
        </Button>
      </SheetTrigger>
      <SheetContent title="Filters" description="The list follows as you choose.">
        <div className="flex flex-col items-start gap-3">{children}</div>
      </SheetContent>
    </Sheet>
  );
}

/** How many filters are set, beside the word for where they are; nothing for none. */
export function SetCount({ of }: { of: number }) {
  if (of === 0) return null;
  return (
    <span className="rounded-xs bg-primary-tint px-1 text-primary-text tabular-nums">
      {of}
      <span className="sr-only"> set</span>
    </span>
  );
}
