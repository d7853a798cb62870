"use client";

import { useMemo, useState } from "react";
import { useOptions } from "@/components/options/use-options";
import { useAnswer } from "@/components/shell/use-answer";
import { Button } from "@/components/ui/button";
import { Combobox } from "@/components/ui/combobox";
import type { Option } from "@/components/ui/option-list";
import type { PartId } from "@/lib/core/mixer/parts";
import { whyAddress } from "@/lib/core/mixer/settings";
import type { WhyAnswer } from "@/lib/server/mixer/why";
import type { Mixer } from "./use-mixer";

type Choice = { kind: "character" | "ingredient"; id: number; part: PartId; name: string };

/** Says why a character or an ingredient does not come up; when it can, it is locked at a click. */
export function WhyNot({ mixer }: { mixer: Mixer }) {
  const { options, choices } = useEverything();
  const [value, setValue] = useState<string | null>(null);
  const choice = choices.get(value ?? "") ?? null;
  // A roll may have been made because rules changed: what is said should be as new as what is shown.
  const address = choice && whyAddress(choice, mixer.settings, mixer.locks);
  const { data: answer } = useAnswer<WhyAnswer>(address, mixer.entry?.seed);
  return (
    <div className="flex flex-col gap-3">
      <Combobox
        aria-label={`Why can’t I get: ${choice?.name ?? "nothing chosen"}`}
        options={options}
        value={value}
        onValueChange={setValue}
        placeholder="Choose what you miss"
        searchLabel="Search characters and ingredients"
        isClearable
      />
      <div role="status" className="flex flex-col gap-1.5 text-dim empty:hidden">
        {choice && answer && (
          <>
            <p className="font-medium text-foreground">
              {answer.canCome ? `${answer.name} can come up.` : `${answer.name} cannot come up.`}
            </p>
            {answer.lines.map((line) => (
              <p key={line} className="wrap-anywhere">
                {line}
              </p>
            ))}
          </>
        )}
      </div>
      {choice && answer?.canCome && (
        <Button size="sm" className="self-start" onClick={() => void mixer.rollWith(choice.part, choice)}>
          Lock it and roll
        </Button>
      )}
    </div>
  );
}

function useEverything() {
  const characters = useOptions("characters");
  const categories = useOptions("categories");
  const ingredients = useOptions("ingredients");
  return useMemo(() => {
    const options: Option<string>[] = [];
    const choices = new Map<string, Choice>();
    const names = new Map(categories?.map(({ id, name }) => [id, name]));
    const add = (choice: Choice, group: string, hint?: string) => {
      const value = `${choice.kind} ${choice.id}`;
      choices.set(value, choice);
      options.push({ value, label: choice.name, group, keywords: group, hint });
    };
    for (const { id, name, status } of characters ?? [])
      add(
        { kind: "character", id, name, part: "character" },
        "Characters",
        status === "retired" ? status : undefined,
      );
    for (const { id, name, categoryId, code } of ingredients ?? [])
      add({ kind: "ingredient", id, name, part: categoryId }, names.get(categoryId) ?? "", code ?? undefined);
    return { options, choices };
  }, [characters, categories, ingredients]);
}
