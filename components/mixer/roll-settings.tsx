"use client";

import { useId } from "react";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import { Switch } from "@/components/ui/switch";
import type { RollMode } from "@/lib/core/combinations/roll-mode";
import { rollModeLabels, rollModes } from "@/lib/core/combinations/roll-mode-words";
import { MOST_AT_ONCE, readCount } from "@/lib/core/mixer/settings";
import type { Mixer } from "./use-mixer";

/** How it is rolled: the mode, how many, untried ones only, and by which seed. */
export function RollSettings({ mixer: { settings, set, entry } }: { mixer: Mixer }) {
  const untriedId = useId();
  return (
    <div className="grid gap-x-4 gap-y-3 sm:grid-cols-[minmax(0,2fr)_6rem_minmax(0,1.5fr)]">
      <Field label="Mode" hint={HINTS[settings.mode]}>
        {(control) => (
          <Select
            {...control}
            value={settings.mode}
            onChange={({ target }) => set({ mode: target.value as RollMode })}
          >
            {rollModes.map((mode) => (
              <option key={mode} value={mode}>
                {rollModeLabels[mode]}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <Field label="How many" error={readCount(settings.count) === null ? `1 to ${MOST_AT_ONCE}` : undefined}>
        {(control) => (
          <Input
            {...control}
            value={settings.count}
            onChange={({ target }) => set({ count: target.value })}
            inputMode="numeric"
            autoComplete="off"
          />
        )}
      </Field>
      <Field
        label="Seed"
        aside={
          entry && entry.seed !== settings.seed ? (
            <Button size="sm" variant="ghost" className="h-5 px-1" onClick={() => set({ seed: entry.seed })}>
              Use {entry.seed}
            </Button>
          ) : undefined
        }
        hint="The same seed rolls the same."
      >
        {(control) => (
          <Input
            {...control}
            value={settings.seed}
            onChange={({ target }) => set({ seed: target.value.slice(0, 200) })}
            placeholder="A new one each time"
            autoComplete="off"
            spellCheck={false}
          />
        )}
      </Field>
      <span className="flex items-center gap-2 sm:col-span-3">
        <Switch
          id={untriedId}
          checked={settings.isUntried}
          onChange={({ target }) => set({ isUntried: target.checked })}
        />
        <label htmlFor={untriedId}>Untried only</label>
      </span>
    </div>
  );
}

const HINTS: Record<RollMode, string> = {
  uniform: "Every combination is equally likely.",
  weighted: "In proportion to the ingredients’ weights.",
  fair: "Every option as evenly as rules allow, least used first.",
};
