"use client";

import { type ComponentProps, type ReactNode, useDeferredValue, useMemo, useRef } from "react";
import { fieldClasses } from "@/components/ui/field-classes";
import type { PromptProblem } from "@/lib/core/prompts/notation/nodes";
import { cn } from "@/lib/utils";

export type PromptFieldProps = Omit<ComponentProps<"textarea">, "value"> & {
  value: string;
  problems: readonly PromptProblem[];
};

/** A text in the notation: what could not be read is underlined in place. The marks lie in a copy of the text behind the field. */
export function PromptField({ value, problems, className, ...props }: PromptFieldProps) {
  const behind = useRef<HTMLDivElement>(null);
  // Both at once, so that marks stand where they belong; long texts may be marked a moment later.
  const shown = useDeferredValue(useMemo(() => ({ value, problems }), [value, problems]));
  return (
    <div className={cn("relative", className)}>
      <div
        ref={behind}
        aria-hidden
        className={cn(
          layoutClasses,
          "pointer-events-none absolute inset-0 border border-transparent text-transparent",
        )}
      >
        {/* Laying out a long text a second time takes as long as the first: without marks there is nothing to see of it. */}
        {shown.problems.length > 0 && [...marked(shown.value, shown.problems), "\n"]}
      </div>
      <textarea
        value={value}
        onScroll={({ currentTarget }) => {
          if (behind.current) behind.current.scrollTop = currentTarget.scrollTop;
        }}
        className={cn(
          fieldClasses,
          layoutClasses,
          "relative block field-sizing-content max-h-[50dvh] min-h-24 resize-y bg-transparent",
        )}
        {...props}
      />
    </div>
  );
}

/** The same for the text and for its copy, to the pixel. */
const layoutClasses =
  "w-full overflow-y-auto px-3 py-2 text-md leading-6 whitespace-pre-wrap wrap-anywhere [scrollbar-gutter:stable]";

function marked(text: string, problems: readonly PromptProblem[]): ReactNode[] {
  const parts: ReactNode[] = [];
  let at = 0;
  for (const { start, end } of problems) {
    if (start < at || end > text.length) continue;
    parts.push(text.slice(at, start));
    parts.push(
      <mark
        key={start}
        className="rounded-xs bg-failed/15 text-transparent underline decoration-failed decoration-wavy underline-offset-4"
      >
        {text.slice(start, end)}
      </mark>,
    );
    at = end;
  }
  parts.push(text.slice(at));
  return parts;
}
