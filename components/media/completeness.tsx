import { Check } from "lucide-react";
import { type MetadataField, metadataFields } from "@/lib/core/media/completeness";
import { describeMissing } from "@/lib/core/media/field-labels";
import { cn } from "@/lib/utils";

/** How far the metadata of a file is: a mark for each field that is asked for, and what is missing. */
export function Completeness({ missing }: { missing: readonly MetadataField[] }) {
  const isComplete = missing.length === 0;
  return (
    <div className="flex items-center gap-2.5 text-sm">
      <span aria-hidden className="flex gap-0.5">
        {metadataFields.map((field) => (
          <span
            key={field}
            className={cn("h-1.5 w-5 rounded-full", missing.includes(field) ? "bg-pressed" : "bg-complete")}
          />
        ))}
      </span>
      <p className="min-w-0 text-dim" aria-live="polite">
        {isComplete ? (
          <span className="inline-flex items-center gap-1">
            <Check aria-hidden className="size-3.5 text-complete" /> Complete
          </span>
        ) : (
          describeMissing(missing)
        )}
      </p>
    </div>
  );
}
