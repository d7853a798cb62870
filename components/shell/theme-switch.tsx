"use client";

import { Monitor, Moon, Sun } from "lucide-react";
import { useId } from "react";
import { useTheme } from "@/components/shell/use-theme";
import { type Theme, themeLabels, themes } from "@/lib/core/settings/themes";

const icons = { dark: Moon, light: Sun, system: Monitor };

/** Three small buttons at the foot of the navigation. */
export function ThemeSwitch({ theme }: { theme: Theme }) {
  const name = useId();
  const [chosen, choose] = useTheme(theme);
  return (
    <fieldset className="flex w-fit rounded-sm border border-line-soft p-0.5">
      <legend className="sr-only">Theme</legend>
      {themes.map((value) => {
        const label = themeLabels[value];
        const Icon = icons[value];
        return (
          <label
            key={value}
            title={label}
            className="relative flex h-6 w-8 cursor-pointer items-center justify-center rounded-xs text-faint hover:text-foreground has-checked:bg-raised has-checked:text-foreground has-focus-visible:outline-2 has-focus-visible:outline-primary pointer-coarse:h-8 pointer-coarse:w-10"
          >
            <input
              type="radio"
              name={name}
              value={value}
              checked={chosen === value}
              onChange={() => choose(value)}
              className="absolute inset-0 cursor-pointer opacity-0"
            />
            <Icon aria-hidden className="size-3.5" />
            <span className="sr-only">{label}</span>
          </label>
        );
      })}
    </fieldset>
  );
}
