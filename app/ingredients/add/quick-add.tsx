"use client";

import { CornerDownLeft, Plus } from "lucide-react";
import { type ClipboardEvent, type FormEvent, useId, useRef, useState } from "react";
import { useAction } from "@/components/form/use-action";
import { useLater } from "@/components/form/use-later";
import { useUrlDialog } from "@/components/form/use-url-dialog";
import { useShortcut } from "@/components/shell/shortcut-registry";
import { Button } from "@/components/ui/button";
import { FieldError } from "@/components/ui/field";
import { createIngredient } from "@/lib/actions/ingredients";
import { blankIngredient } from "@/lib/core/ingredients/blank-ingredient";
import { parseIngredientLine } from "@/lib/core/ingredients/ingredient-line";
import type { CategorySummary } from "@/lib/server/categories/queries";

export type QuickAddProps = {
  category: Pick<CategorySummary, "id" | "name">;
  isFirst: boolean;
};

/**
 * One line, Enter, and the next: the field is free again at once, and what is refused comes back into it. Several lines that are
 * pasted here open the list of many.
 */
export function QuickAdd({ category, isFirst }: QuickAddProps) {
  const errorId = useId();
  const field = useRef<HTMLInputElement>(null);
  const [line, setLine] = useState("");
  const [error, setError] = useState<string | null>(null);
  const [create] = useAction(createIngredient);
  useShortcut("add-ingredient", () => field.current?.focus(), `Add an ingredient to ${category.name}`);

  const many = useUrlDialog("paste");
  const AddMany = useLater(loadMany, many.isOpen);
  const [pasted, setPasted] = useState("");
  const openMany = (text: string) => {
    setPasted(text);
    setLine("");
    setError(null);
    many.open();
  };
  useShortcut("paste-ingredients", () => openMany(line), `Paste a list of ingredients into ${category.name}`);

  const onPaste = (event: ClipboardEvent) => {
    const text = event.clipboardData.getData("text/plain");
    if (!/\n./.test(text.trim())) return;
    event.preventDefault();
    openMany(line === "" ? text : `${line}\n${text}`);
  };

  const onSubmit = async (event: FormEvent) => {
    event.preventDefault();
    const input = { ...blankIngredient, ...parseIngredientLine(line), categoryId: category.id };
    // When the app's server cannot be reached, what follows says so.
    const checked = (await loadSchema().catch(() => null))?.safeParse(input);
    setError(checked?.error?.issues[0]?.message ?? null);
    if (checked?.error) return;
    setLine("");
    const result = await create(input);
    if (result.ok) return showEnd(field.current?.closest("section"));
    setLine((next) => (next === "" ? line : next));
    setError(Object.values(result.fields ?? {})[0] ?? result.message);
  };

  return (
    <>
      <form
        onSubmit={onSubmit}
        className="sticky bottom-0 z-2 rounded-b-lg group-has-[[role=toolbar]]/category:hidden border-t border-line-soft bg-panel focus-within:border-primary"
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
            onPaste={onPaste}
            onKeyDown={(event) => event.key === "Escape" && event.currentTarget.blur()}
            aria-label={`Add to ${category.name}`}
            aria-describedby={error ? errorId : undefined}
            aria-invalid={error ? true : undefined}
            placeholder={isFirst ? `First ingredient of ${category.name}` : `Add to ${category.name}`}
            autoComplete="off"
            enterKeyHint="done"
            className="peer h-10 w-full rounded-b-lg bg-transparent pr-32 pl-11 text-base outline-none sm:pr-84"
          />
          <p className="pointer-events-none absolute top-3 right-32 hidden items-center gap-1.5 text-xs text-faint sm:flex">
            <span>
              name, or <span className="font-mono">A01 name | description</span>
            </span>
            <CornerDownLeft aria-label="then Enter" className="size-3.5" />
          </p>
          <Button
            size="sm"
            variant="ghost"
            shortcut="paste-ingredients"
            className="absolute top-1.5 right-2 max-w-28"
            onClick={() => openMany(line)}
          >
            Paste a list
          </Button>
        </div>
        {error && (
          <div className="px-4 pb-2.5 pl-11">
            <FieldError id={errorId}>{error}</FieldError>
          </div>
        )}
      </form>
      {many.isOpen && AddMany && (
        <AddMany key={many.key} category={category} initialText={pasted} onOpenChange={many.onOpenChange} />
      )}
    </>
  );
}

/** A new one comes last, which may be below the window. */
function showEnd(list: Element | null | undefined): void {
  if (list && list.getBoundingClientRect().bottom > window.innerHeight) list.scrollIntoView({ block: "end" });
}

/** Loaded when the field has the focus: not part of what the page loads first. */
const loadSchema = () =>
  import("@/lib/core/ingredients/schema").then(({ IngredientInput }) => IngredientInput);

const loadMany = () => import("./add-many").then((module) => module.AddMany);
