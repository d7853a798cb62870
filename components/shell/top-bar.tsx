"use client";

import { Menu, Search } from "lucide-react";
import { type ReactNode, useState } from "react";
import { askFor } from "@/components/shell/asked";
import { Brand } from "@/components/shell/brand";
import { NavigationLinks, type NavigationLinksProps } from "@/components/shell/navigation-links";
import { Button } from "@/components/ui/button";
import { Sheet, SheetContent, SheetTrigger } from "@/components/ui/sheet";

export type TopBarProps = Pick<NavigationLinksProps, "counts" | "pinned"> & { foot: ReactNode };

/** The navigation of a narrow window: a bar, and the links in a sheet. */
export function TopBar({ counts, pinned, foot }: TopBarProps) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <header className="sticky top-0 z-30 flex h-12 items-center justify-between border-b border-line-soft bg-bg px-2 md:hidden">
      <Brand />
      <Button
        variant="ghost"
        size="icon"
        aria-label="Search or jump to"
        aria-haspopup="dialog"
        onClick={() => askFor("palette")}
        className="mr-1 ml-auto size-10"
      >
        <Search aria-hidden />
      </Button>
      <Sheet open={isOpen} onOpenChange={setIsOpen}>
        <SheetTrigger asChild>
          <Button variant="ghost" size="icon" aria-label="Open navigation" className="size-10">
            <Menu aria-hidden />
          </Button>
        </SheetTrigger>
        <SheetContent side="left" title="Navigation" isTitleHidden className="w-72">
          <div className="-mx-2 flex min-h-full flex-col pt-4">
            <NavigationLinks {...{ counts, pinned }} onNavigate={() => setIsOpen(false)} />
            <div className="mt-auto px-2 pt-6">{foot}</div>
          </div>
        </SheetContent>
      </Sheet>
    </header>
  );
}
