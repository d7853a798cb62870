"use client";

import { Grid2x2, Grid3x3 } from "lucide-react";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { rememberCookie } from "@/components/list/remember-cookie";
import { THUMB_SIZE_COOKIE, THUMB_SIZES } from "@/lib/core/media/thumb-size";

/** How large the pictures are. The grid follows at once (`--thumb-size`); finer pictures are asked for when it is let go. */
export function SizeSlider({ size }: { size: number }) {
  const router = useRouter();
  const [shown, show] = useState(size);
  const onChange = (next: number) => {
    show(next);
    rememberCookie(THUMB_SIZE_COOKIE, String(next));
    document.documentElement.style.setProperty("--thumb-size", `${next}rem`);
  };
  return (
    <span className="flex h-8 items-center gap-1.5 text-faint max-sm:hidden" title="Size of the pictures">
      <Grid3x3 aria-hidden className="size-4" />
      <input
        type="range"
        aria-label="Size of the pictures"
        min={THUMB_SIZES.least}
        max={THUMB_SIZES.most}
        step={THUMB_SIZES.step}
        value={shown}
        onChange={({ target }) => onChange(Number(target.value))}
        onPointerUp={() => router.refresh()}
        onKeyUp={() => router.refresh()}
        className="w-24 accent-primary"
      />
      <Grid2x2 aria-hidden className="size-4" />
    </span>
  );
}
