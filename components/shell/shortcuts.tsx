"use client";

import { usePathname, useRouter } from "next/navigation";
import { useEffect, useEffectEvent, useRef, useState } from "react";
import { leavePage } from "@/components/form/unsaved";
import { useLater } from "@/components/form/use-later";
import { askFor, onAsked } from "@/components/shell/asked";
import { navigation } from "@/components/shell/navigation";
import { isPlainKey, isTyping } from "@/components/shell/plain-key";
import { pressNew, pressNewIfAwaited } from "@/components/shell/press-new";
import { type ActiveShortcut, findShortcut, listActiveShortcuts } from "@/components/shell/shortcut-registry";
import { useShortcutKeys } from "@/components/ui/shortcut-keys";
import { getShortcut, isRepeating, type ShortcutId } from "@/lib/core/shortcuts/catalogue";

/** Milliseconds to press the second key of two. */
const SECOND_KEY = 1000;

/** When it was pressed, in milliseconds: a page that is busy hears of it later. */
type KeyPress = { key: string; time: number };

/**
 * Listens for single keys: never in a text field, with a modifier, or over a dialog or menu. A page marks what `new` and `search`
 * go to by `data-shortcut` (`Button` and `SearchField` do so), and adds its own by `useShortcut`.
 */
export function Shortcuts() {
  const router = useRouter();
  const path = usePathname();
  const findKeys = useShortcutKeys();
  const [isHelpOpen, setIsHelpOpen] = useState(false);
  const ShortcutsDialog = useLater(loadDialog, isHelpOpen);

  useEffect(() => pressNewIfAwaited(path), [path]);
  useEffect(() => onAsked("shortcuts", () => setIsHelpOpen(true)), []);

  // Fresh data from the server draws this anew, also between two keys of one shortcut.
  const first = useRef<KeyPress | null>(null);
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || !isPlainKey(event) || isTyping(event.target) || isCovered()) return;
    const before = first.current && event.timeStamp - first.current.time < SECOND_KEY ? first.current : null;
    const all = [
      ...generalShortcuts((href) => leavePage(() => router.push(href))),
      ...listActiveShortcuts(),
    ].map((shortcut) => ({ ...shortcut, keys: findKeys(shortcut.id) }));
    const found = findShortcut(before ? `${before.key} ${event.key}` : event.key, all);
    if (event.repeat && (!found || found === "waiting" || !isRepeating(found.id))) return;
    first.current = found === "waiting" ? { key: event.key, time: event.timeStamp } : null;
    if (!found || found === "waiting") return;
    event.preventDefault();
    found.onPress();
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent) => onKeyDown(event);
    document.addEventListener("keydown", listener);
    return () => document.removeEventListener("keydown", listener);
  }, []);

  return ShortcutsDialog && <ShortcutsDialog isOpen={isHelpOpen} onOpenChange={setIsHelpOpen} />;
}

const loadDialog = () => import("./shortcuts-dialog").then((module) => module.ShortcutsDialog);

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

function isCovered(): boolean {
  return (
    document.querySelector(
      "[role=dialog][data-state=open], [role=alertdialog][data-state=open], [role=menu][data-state=open], [data-takes-keys]",
    ) !== null
  );
}
