import type { ComparedMedia } from "@/lib/server/media/compare";

/** slider: the right one lies on the left one, as far as its edge. difference: what is the same is black. */
export type CompareMode = "slider" | "side" | "difference";
export const compareModes: readonly CompareMode[] = ["slider", "side", "difference"];

export type CompareProps = { left: ComparedMedia; right: ComparedMedia };
