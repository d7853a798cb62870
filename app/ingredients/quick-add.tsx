"use client";

import { CornerDownLeft, Plus } from "lucide-react";
import { useRouter } from "next/navigation";
import { type FormEvent, useId, useRef, useState } from "react";
import { useAction } from "@/components/form/use-action";
import { useShortcut } from "@/components/shell/shortcut-registry";
import { FieldError } from "@/components/ui/field";
import { createIngredient } from "@/lib/actions/ingredients";
import { blankIngredient } from "@/lib/core/ingredients/blank-ingredient";
import { parseIngredientLine } from "@/lib/core/ingredients/ingredient-line";
import type { CategorySummary } from "@/lib/server/categories/queries";

export type QuickAddProps = {
  category: Pick<CategorySummary, "id" | "name">;
  isFirst: boolean;
  /** Where a new one shows up, when that is another page. */
  lastPageHref: string | null;
};

/** One line, Enter, and the next: the field is free again at once, and what is refused comes back into it. */
export function QuickAdd({ category, isFirst, lastPageHref }: QuickAddProps) {
  const errorId = useId();
  const router = useRouter();
  const field = useRef<HTMLInputElement>(null);
  const [line, setLine] = useState("");
  const [error, setError] = useState<string | null>(null);
  const [create] = useAction(createIngredient);
  useShortcut("add-ingredient", () => field.current?.focus(), `Add an ingredient to ${category.name}`);

  const onSubmit = async (event: FormEvent) => {
    event.preventDefault();
    const input = { ...blankIngredient, ...parseIngredientLine(line), categoryId: category.id };
    // When the app's server cannot be reached, what follows says so.
    const checked = (await loadSchema().catch(() => null))?.safeParse(input);
    setError(checked?.error?.issues[0]?.message ?? null);
    if (checked?.error) return;
    setLine("");
    const result = await create(input);
    if (result.ok) {
      if (lastPageHref) router.push(lastPageHref);
      return;
    }
    setLine((next) => (next === "" ? line : next));
    setError(Object.values(result.fields ?? {})[0] ?? result.message);
  };

  return (
    <form
      onSubmit={onSubmit}
      className="sticky bottom-0 z-2 rounded-b-lg border-t border-line-soft bg-panel focus-within:border-primary"
    >
      <div className="relative">
        <Plus aria-hidden className="pointer-events-none absolute top-3 left-4 size-4 text-faint" />
        <input
          ref={field}
          value={line}
          onChange={({ target }) => {
            setLine(target.value);
            setError(null);
          }}
          onFocus={() => void loadSchema().catch(() => undefined)}
          onKeyDown={(event) => event.key === "Escape" && event.currentTarget.blur()}
          aria-label={`Add to ${category.name}`}
          aria-describedby={error ? errorId : undefined}
          aria-invalid={error ? true : undefined}
          placeholder={isFirst ? `First ingredient of ${category.name}` : `Add to ${category.name}`}
          autoComplete="off"
          enterKeyHint="done"
          className="peer h-10 w-full rounded-b-lg bg-transparent pr-4 pl-11 text-base outline-none sm:pr-72"
        />
        <p className="pointer-events-none absolute top-3 right-4 hidden items-center gap-1.5 text-xs text-faint sm:flex">
          <span>
            name, or <span className="font-mono">A01 name | description</span>
          </span>
          <CornerDownLeft aria-label="then Enter" className="size-3.5" />
        </p>
      </div>
      {error && (
        <div className="px-4 pb-2.5 pl-11">
          <FieldError id={errorId}>{error}</FieldError>
        </div>
      )}
    </form>
  );
}

/** Loaded when the field has the focus: not part of what the page loads first. */
const loadSchema = () =>
  import("@/lib/core/ingredients/schema").then(({ IngredientInput }) => IngredientInput);
