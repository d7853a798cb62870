"use client";

import { usePathname, useRouter } from "next/navigation";
import { useEffect, useState } from "react";
import { navigation } from "@/components/shell/navigation";
import { pressNew, pressNewIfAwaited } from "@/components/shell/press-new";
import { findShortcut, listShortcuts, type Shortcut } from "@/components/shell/shortcut-registry";
import { ShortcutsDialog } from "@/components/shell/shortcuts-dialog";

/** Milliseconds to press the second key of two. */
const SECOND_KEY = 1000;

/**
 * Listens for single keys: never in a text field, with a modifier, or over a dialog or menu. A page marks what `n` and `/`
 * go to with `data-shortcut="new"` and `data-shortcut="search"`, and adds its own by `useShortcut`.
 */
export function Shortcuts({ isEnabled = true }: { isEnabled?: boolean }) {
  const router = useRouter();
  const path = usePathname();
  const [isHelpOpen, setIsHelpOpen] = useState(false);

  useEffect(() => pressNewIfAwaited(path), [path]);

  useEffect(() => {
    if (!isEnabled) return;
    let first = "";
    let timer: number | undefined;
    const general = generalShortcuts(
      (href) => router.push(href),
      () => setIsHelpOpen(true),
    );
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || !isPlainKey(event) || isTyping(event.target) || isCovered()) return;
      const keys = first ? `${first} ${event.key}` : event.key;
      window.clearTimeout(timer);
      first = "";
      const found = findShortcut(keys, [...general, ...listShortcuts()]);
      if (found === "waiting") {
        first = event.key;
        timer = window.setTimeout(() => {
          first = "";
        }, SECOND_KEY);
      } else if (found) {
        event.preventDefault();
        found.onPress();
      }
    };
    document.addEventListener("keydown", onKeyDown);
    return () => {
      window.clearTimeout(timer);
      document.removeEventListener("keydown", onKeyDown);
    };
  }, [isEnabled, router]);

  return <ShortcutsDialog isOpen={isHelpOpen} onOpenChange={setIsHelpOpen} />;
}

function generalShortcuts(go: (href: string) => void, showHelp: () => void): Shortcut[] {
  const pages = navigation.flatMap((group) => group.links);
  return [
    { keys: "?", label: "Show the shortcuts", onPress: showHelp },
    { keys: "n", label: "New", onPress: pressNew },
    { keys: "/", label: "Search", onPress: focusSearch },
    ...pages.flatMap(({ key, label, href }) =>
      key ? [{ keys: `g ${key}`, label, onPress: () => go(href) }] : [],
    ),
  ];
}

function focusSearch(): void {
  const fields = document.querySelectorAll<HTMLElement>('[data-shortcut="search"]');
  [...fields].find((field) => field.checkVisibility())?.focus();
}

function isPlainKey(event: KeyboardEvent): boolean {
  return !(event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.repeat);
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable) return true;
  return target.matches(
    "textarea, select, input:not([type=checkbox], [type=radio], [type=button], [type=submit])",
  );
}

function isCovered(): boolean {
  return (
    document.querySelector(
      "[role=dialog][data-state=open], [role=alertdialog][data-state=open], [role=menu][data-state=open]",
    ) !== null
  );
}
