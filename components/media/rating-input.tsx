"use client";

import { Star } from "lucide-react";
import { cn } from "@/lib/utils";

const STEPS = [1, 2, 3, 4, 5];

/** Five stars; the one that is set takes the rating away. */
export function RatingInput({
  value,
  onValueChange,
}: {
  value: number;
  onValueChange: (rating: number) => void;
}) {
  return (
    <fieldset aria-label="Rating" className="-mx-1 inline-flex">
      {STEPS.map((step) => (
        <button
          key={step}
          type="button"
          aria-pressed={step === value}
          aria-label={step === 1 ? "1 star" : `${step} stars`}
          title={step === value ? "Take the rating away" : `Rate ${step} of 5`}
          onClick={() => onValueChange(step === value ? 0 : step)}
          className={cn(
            "grid size-7 place-items-center rounded-xs hover:bg-raised",
            step <= value ? "text-in-progress" : "text-faint",
          )}
        >
          <Star aria-hidden className={cn("size-4", step <= value && "fill-current")} strokeWidth={1.5} />
        </button>
      ))}
    </fieldset>
  );
}
