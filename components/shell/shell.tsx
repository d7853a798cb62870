import type { ReactNode } from "react";
import { ConnectionNotice } from "@/components/shell/connection-notice";
import { CutText } from "@/components/shell/cut-text";
import { DockButton } from "@/components/shell/dock-button";
import { LoadAhead } from "@/components/shell/load-ahead";
import type { PinnedFilter } from "@/components/shell/navigation-links";
import { Palette } from "@/components/shell/palette";
import { Shortcuts } from "@/components/shell/shortcuts";
import { Sidebar } from "@/components/shell/sidebar";
import { ThemeSwitch } from "@/components/shell/theme-switch";
import { TopBar } from "@/components/shell/top-bar";
import { ShortcutKeysProvider } from "@/components/ui/shortcut-keys";
import type { Settings } from "@/lib/core/settings/schema";

export type ShellProps = {
  counts: Record<string, number>;
  pinned: PinnedFilter[];
  settings: Pick<Settings, "theme" | "shortcutsEnabled" | "shortcutKeys">;
  children: ReactNode;
};

/** What is around every page: skip link, navigation, main region. */
export function Shell({ counts, pinned, settings, children }: ShellProps) {
  const foot = (
    <div className="flex flex-col gap-2 short:gap-1">
      <DockButton />
      <ThemeSwitch theme={settings.theme} />
    </div>
  );
  return (
    <ShortcutKeysProvider isEnabled={settings.shortcutsEnabled} changed={settings.shortcutKeys}>
      <a
        href="#main"
        className="fixed top-2 left-2 z-50 -translate-y-16 rounded-sm bg-primary px-3 py-1.5 font-medium text-primary-foreground focus:translate-y-0"
      >
        Skip to content
      </a>
      {/* See useFillsWindow. */}
      <div className="min-h-dvh in-data-full-window:*:invisible md:flex">
        <Sidebar {...{ counts, pinned, foot }} />
        <TopBar {...{ counts, pinned, foot }} />
        <main
          id="main"
          tabIndex={-1}
          className="mx-auto w-full max-w-600 min-w-0 flex-1 has-data-one-record:mx-0 has-data-one-record:max-w-420 scroll-mt-12 px-4 pt-4 pb-16 outline-none md:px-7"
        >
          {children}
        </main>
      </div>
      <div id="announcements" role="status" className="sr-only" />
      <CutText />
      <LoadAhead />
      <ConnectionNotice />
      <Shortcuts />
      <Palette />
    </ShortcutKeysProvider>
  );
}
