import type { ReactNode } from "react";
import { Brand } from "@/components/shell/brand";
import { NavigationLinks, type NavigationLinksProps } from "@/components/shell/navigation-links";
import { PaletteButton } from "@/components/shell/palette-button";

export type SidebarProps = Pick<NavigationLinksProps, "counts" | "pinned"> & { foot: ReactNode };

/** The navigation of a wide window. Narrow ones have `TopBar` instead. */
export function Sidebar({ counts, pinned, foot }: SidebarProps) {
  return (
    <aside className="sticky top-0 hidden h-dvh w-54 shrink-0 flex-col border-r border-line-soft md:flex">
      <div className="flex flex-col gap-2 px-2.5 pt-2.5 pb-2">
        <Brand />
        <PaletteButton />
      </div>
      <div className="min-h-0 flex-1 overflow-y-auto px-2.5 py-1">
        <NavigationLinks {...{ counts, pinned }} />
      </div>
      <div className="px-4.5 py-3 short:py-2">{foot}</div>
    </aside>
  );
}
