"use client";

import { useId } from "react";
import { useTheme } from "@/components/shell/use-theme";
import { FieldSet } from "@/components/ui/field";
import { type Theme, themeLabels, themes } from "@/lib/core/settings/themes";
import { SettingsPanel } from "./settings-panel";

const HINTS: Record<Theme, string> = {
  dark: "Pictures stand out; made for long sessions.",
  light: "For bright rooms.",
  system: "Changes when your system does.",
};

/** Theme; takes effect at once. */
export function LookSection({ theme }: { theme: Theme }) {
  const name = useId();
  const [chosen, choose] = useTheme(theme);
  return (
    <SettingsPanel id="look" title="Look" description="For all windows of this app on this machine.">
      <FieldSet
        legend="Theme"
        hint="Motion follows your system: with “reduce motion” switched on there, nothing here moves."
      >
        <div className="grid gap-2 sm:grid-cols-3">
          {themes.map((value) => (
            <label
              key={value}
              className="flex cursor-pointer gap-2.5 rounded-md border border-line bg-field px-3 py-2.5 hover:border-line-strong has-checked:border-primary has-checked:bg-primary-tint has-focus-visible:outline-2 has-focus-visible:outline-primary"
            >
              <input
                type="radio"
                name={name}
                value={value}
                checked={chosen === value}
                onChange={() => choose(value)}
                className="mt-0.5 size-4 shrink-0 accent-primary outline-none"
              />
              <span>
                <span className="block font-medium">{themeLabels[value]}</span>
                <span className="block text-sm text-dim">{HINTS[value]}</span>
              </span>
            </label>
          ))}
        </div>
      </FieldSet>
    </SettingsPanel>
  );
}
