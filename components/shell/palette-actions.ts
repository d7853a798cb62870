"use client";

import { usePathname, useRouter } from "next/navigation";
import { leavePage } from "@/components/form/unsaved";
import { useAction } from "@/components/form/use-action";
import { redoLastChange, undoLastChange } from "@/lib/actions/changes";
import { updateSettings } from "@/lib/actions/settings";
import type { Theme } from "@/lib/core/settings/schema";
import { settingsSections } from "@/lib/core/settings/sections";
import type { ShortcutId } from "@/lib/core/shortcuts/catalogue";
import { askFor } from "./asked";
import { announceUndo } from "./change-toast";
import { navigation } from "./navigation";
import { openDock } from "./open-dock";
import { pressNewAfter } from "./press-new";

export type PaletteEntry = {
  label: string;
  /** Other words by which it should be found. */
  keywords?: string;
  /** Keys that are the same for everybody. */
  hint?: string;
  shortcut?: ShortcutId;
  run: () => void;
};

const CREATES = [
  { label: "New archetype", href: "/archetypes" },
  { label: "New character", href: "/characters" },
  { label: "New ingredient", href: "/ingredients" },
  { label: "New output type", href: "/output-types" },
  { label: "New project", href: "/projects" },
  { label: "Write a prompt", href: "/journal" },
  { label: "Add media files", href: "/media", keywords: "upload new clip picture" },
];

const THEMES: { theme: Theme; label: string }[] = [
  { theme: "dark", label: "Theme: dark" },
  { theme: "light", label: "Theme: light" },
  { theme: "system", label: "Theme: like the system" },
];

/** What the palette offers on every page: where to go and what to do. */
export function usePaletteActions(): {
  go: (href: string) => void;
  pages: PaletteEntry[];
  actions: PaletteEntry[];
} {
  const router = useRouter();
  const path = usePathname();
  const [update] = useAction(updateSettings);
  const go = (href: string) => leavePage(() => router.push(href));
  const create = (href: string) => {
    pressNewAfter(path === href ? null : href);
    if (path !== href) go(href);
  };
  const pages = navigation
    .flatMap(({ links }) => links)
    .map(({ label, href, shortcut }) => ({ label, shortcut, run: () => go(href) }));
  const actions = [
    { label: "Build a job", keywords: "new render job", run: () => go("/jobs/new") },
    ...CREATES.map(({ href, ...entry }) => ({ ...entry, run: () => create(href) })),
    { label: "Add media without a file", keywords: "new", run: () => go("/media?new") },
    {
      label: "Undo the newest change",
      hint: "Ctrl Z",
      run: async () => announceUndo(await undoLastChange(undefined)),
    },
    { label: "Redo", hint: "Ctrl Shift Z", run: async () => announceUndo(await redoLastChange(undefined)) },
    ...THEMES.map(({ theme, label }) => ({
      label,
      // Drawn when it is stored: shown before, it would stay when it is taken back at once.
      run: () => void update({ theme }),
    })),
    { label: "Open the dock", keywords: "float window pin prompts render", run: openDock },
    { label: "Keyboard shortcuts", shortcut: "help" as const, run: () => askFor("shortcuts") },
    ...settingsSections.map(({ id, label }) => ({
      label: `Settings: ${label.toLowerCase()}`,
      run: () => go(`/settings#${id}`),
    })),
  ];
  return { go, pages, actions };
}
