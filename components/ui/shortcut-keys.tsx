"use client";

import { createContext, type ReactNode, useContext, useMemo } from "react";
import { Kbd } from "@/components/ui/kbd";
import { keyNames, keysOf, type ShortcutId, type ShortcutKeys } from "@/lib/core/shortcuts/catalogue";
import { cn } from "@/lib/utils";

/** The keys that a shortcut has for this person; null when it, or all of them, are switched off. */
export type FindKeys = (id: ShortcutId) => string | null;

const Keys = createContext<FindKeys>((id) => keysOf(id, {}));

export type ShortcutKeysProviderProps = { isEnabled: boolean; changed: ShortcutKeys; children: ReactNode };

/** Known to the server, so that the first picture of a page shows the right keys already. */
export function ShortcutKeysProvider({ isEnabled, changed, children }: ShortcutKeysProviderProps) {
  const findKeys = useMemo<FindKeys>(
    () => (id) => (isEnabled ? keysOf(id, changed) : null),
    [isEnabled, changed],
  );
  return <Keys value={findKeys}>{children}</Keys>;
}

export function useShortcutKeys(): FindKeys {
  return useContext(Keys);
}

/** For `aria-keyshortcuts`, which knows no keys in a row. */
export function useAriaShortcut(id: ShortcutId | undefined): string | undefined {
  const findKeys = useShortcutKeys();
  const keys = id && findKeys(id);
  return keys && !keys.includes(" ") ? keys : undefined;
}

/** Draws the keys of a shortcut beside what they do; nothing while it is switched off or where there is no keyboard. */
export function ShortcutHint({ shortcut, className }: { shortcut: ShortcutId; className?: string }) {
  const keys = useShortcutKeys()(shortcut);
  if (!keys) return null;
  return (
    <Kbd aria-hidden className={cn("pointer-coarse:hidden", className)}>
      {keyNames(keys).join(" ")}
    </Kbd>
  );
}
