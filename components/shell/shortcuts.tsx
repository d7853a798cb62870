"use client";

import dynamic from "next/dynamic";
import { usePathname, useRouter } from "next/navigation";
import { useEffect, useState } from "react";
import { leavePage } from "@/components/form/unsaved";
import { askFor, onAsked } from "@/components/shell/asked";
import { navigation } from "@/components/shell/navigation";
import { pressNew, pressNewIfAwaited } from "@/components/shell/press-new";
import { type ActiveShortcut, findShortcut, listActiveShortcuts } from "@/components/shell/shortcut-registry";
import { useShortcutKeys } from "@/components/ui/shortcut-keys";
import { getShortcut, isRepeating, type ShortcutId } from "@/lib/core/shortcuts/catalogue";

const ShortcutsDialog = dynamic(() => import("./shortcuts-dialog").then((module) => module.ShortcutsDialog), {
  ssr: false,
});

/** Milliseconds to press the second key of two. */
const SECOND_KEY = 1000;

/**
 * Listens for single keys: never in a text field, with a modifier, or over a dialog or menu. A page marks what `new` and `search`
 * go to by `data-shortcut` (`Button` and `SearchField` do so), and adds its own by `useShortcut`.
 */
export function Shortcuts() {
  const router = useRouter();
  const path = usePathname();
  const findKeys = useShortcutKeys();
  const [isHelpOpen, setIsHelpOpen] = useState(false);
  const [wasHelpOpened, setWasHelpOpened] = useState(false);

  useEffect(() => pressNewIfAwaited(path), [path]);
  useEffect(
    () =>
      onAsked("shortcuts", () => {
        setWasHelpOpened(true);
        setIsHelpOpen(true);
      }),
    [],
  );

  useEffect(() => {
    let first = "";
    let timer: number | undefined;
    const general = generalShortcuts((href) => leavePage(() => router.push(href)));
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || !isPlainKey(event) || isTyping(event.target) || isCovered()) return;
      const keys = first ? `${first} ${event.key}` : event.key;
      const all = [...general, ...listActiveShortcuts()];
      const found = findShortcut(
        keys,
        all.map((shortcut) => ({ ...shortcut, keys: findKeys(shortcut.id) })),
      );
      if (event.repeat && (!found || found === "waiting" || !isRepeating(found.id))) return;
      window.clearTimeout(timer);
      first = "";
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
  }, [findKeys, router]);

  return wasHelpOpened && <ShortcutsDialog isOpen={isHelpOpen} onOpenChange={setIsHelpOpen} />;
}

function generalShortcuts(go: (href: string) => void): ActiveShortcut[] {
  const of = (id: ShortcutId, onPress: () => void) => ({ id, label: getShortcut(id).label, onPress });
  const pages = navigation.flatMap((group) => group.links);
  return [
    of("help", () => askFor("shortcuts")),
    of("new", pressNew),
    of("search", focusSearch),
    ...pages.flatMap(({ shortcut, href }) => (shortcut ? [of(shortcut, () => go(href))] : [])),
  ];
}

function focusSearch(): void {
  const fields = document.querySelectorAll<HTMLElement>('[data-shortcut="search"]');
  [...fields].find((field) => field.checkVisibility())?.focus();
}

function isPlainKey(event: KeyboardEvent): boolean {
  return !(event.ctrlKey || event.metaKey || event.altKey || event.isComposing);
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
      "[role=dialog][data-state=open], [role=alertdialog][data-state=open], [role=menu][data-state=open], [data-takes-keys]",
    ) !== null
  );
}
