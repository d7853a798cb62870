"use client";

import { Search } from "lucide-react";
import { askFor } from "@/components/shell/asked";
import { Kbd } from "@/components/ui/kbd";

export function PaletteButton() {
  return (
    <button
      type="button"
      aria-haspopup="dialog"
      onClick={() => askFor("palette")}
      className="flex h-8 w-full items-center gap-2 rounded-sm border border-line-soft bg-field px-2 text-faint hover:border-line hover:text-dim"
    >
      <Search aria-hidden className="size-3.5" />
      <span className="flex-1 text-left">Search or jump to</span>
      <Kbd aria-hidden className="pointer-coarse:hidden">
        Ctrl K
      </Kbd>
    </button>
  );
}
