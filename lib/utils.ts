import { type ClassValue, clsx } from "clsx";
import { extendTailwindMerge } from "tailwind-merge";

/** Sizes that our theme adds: without them `text-md` would count as a colour and lose to `text-dim`. */
const twMerge = extendTailwindMerge({ extend: { theme: { text: ["md"] } } });

/** Joins class names; of two Tailwind classes that set the same thing, the later one wins. */
export function cn(...classes: ClassValue[]): string {
  return twMerge(clsx(classes));
}
