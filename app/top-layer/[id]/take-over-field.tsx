import { useId } from "react";
import { Checkbox } from "@/components/ui/checkbox";
import type { MetadataField } from "@/lib/core/media/completeness";
import { mediaFieldLabels } from "@/lib/core/media/field-labels";
import { tagKey } from "@/lib/core/tags/tags";
import { cn } from "@/lib/utils";

type Value = string | readonly string[];

export type TakeOverFieldProps = {
  field: MetadataField;
  before: Value;
  /** As it would be. */
  after: Value;
  isTaken: boolean;
  onToggle: () => void;
};

/** One field: what it holds, and what it would hold. A field that would stay as it is has nothing to choose. */
export function TakeOverField({ field, before, after, isTaken, onToggle }: TakeOverFieldProps) {
  const id = useId();
  const isSame = JSON.stringify(before) === JSON.stringify(after);
  return (
    <li className="flex gap-3 py-3">
      <Checkbox
        id={id}
        checked={isTaken && !isSame}
        disabled={isSame}
        onChange={onToggle}
        aria-describedby={`${id}-what`}
        className="mt-0.5"
      />
      <div className="min-w-0 flex-1">
        <label
          htmlFor={id}
          className={cn("inline-block font-medium first-letter:uppercase", isSame && "text-dim")}
        >
          {mediaFieldLabels[field]}
        </label>
        <span id={`${id}-what`} className="ml-2 text-sm text-faint">
          {isSame ? "stays as it is" : describeStep(before)}
        </span>
        {typeof before === "string" ? (
          <Texts {...{ before, isSame }} after={String(after)} />
        ) : (
          <Tags {...{ before }} after={typeof after === "string" ? [] : after} />
        )}
      </div>
    </li>
  );
}

function describeStep(before: Value): string {
  if (typeof before !== "string") return before.length > 0 ? "adds to what is there" : "is empty so far";
  return before === "" ? "is empty so far" : "replaces what is there";
}

const TEXT = "max-h-32 overflow-y-auto wrap-anywhere whitespace-pre-wrap";

function Texts({ before, after, isSame }: { before: string; after: string; isSame: boolean }) {
  if (isSame)
    return <p className={cn(TEXT, "text-faint")}>{before || "Empty; the jobs have nothing for it."}</p>;
  return (
    <div className="mt-1 flex flex-col gap-1">
      {before && (
        <p className={cn(TEXT, "text-faint")}>
          <del className="decoration-line-strong">{before}</del>
        </p>
      )}
      <p className={TEXT}>
        <ins className="no-underline">{after}</ins>
      </p>
    </div>
  );
}

function Tags({ before, after }: { before: readonly string[]; after: readonly string[] }) {
  const known = new Set(before.map(tagKey));
  if (after.length === 0) return <p className="text-faint">Empty; the jobs have nothing for it.</p>;
  return (
    <ul className="mt-1 flex max-h-40 flex-wrap gap-1 overflow-y-auto">
      {after.map((tag) => {
        const isNew = !known.has(tagKey(tag));
        return (
          <li
            key={tag}
            className={cn(
              "inline-flex h-6 max-w-full items-center rounded-xs border border-line px-1.5 text-sm text-dim",
              isNew && "border-primary text-foreground",
            )}
          >
            {isNew && <span aria-hidden>+&nbsp;</span>}
            {isNew && <span className="sr-only">new: </span>}
            <span className="truncate">{tag}</span>
          </li>
        );
      })}
    </ul>
  );
}
