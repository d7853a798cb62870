import { type Control, useWatch } from "react-hook-form";
import type { MediaForm, MediaFormValues } from "@/lib/core/media/edit";

export type CharacterCountProps = {
  control: Control<MediaFormValues, unknown, MediaForm>;
  name: "seoTitle" | "seoDescription";
  limit: number;
};

/** How much of what search engines show is used; more is allowed, and said. */
export function CharacterCount({ control, name, limit }: CharacterCountProps) {
  const count = [...useWatch({ control, name })].length;
  return (
    <span className={count > limit ? "text-in-progress" : undefined}>
      {count} of {limit}
      {count > limit && ", will be cut off"}
    </span>
  );
}
