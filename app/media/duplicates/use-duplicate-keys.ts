"use client";

import { useShortcut } from "@/components/shell/shortcut-registry";

export type DuplicateCommands = {
  move: (by: number) => void;
  /** Counts from 1, as the keys do. */
  choose: (number: number) => void;
  select: () => void;
  keep: () => void;
  apart: () => void;
  compare: () => void;
};

/** All of it by keys; undo is Ctrl Z, as everywhere. */
export function useDuplicateKeys({ move, choose, select, keep, apart, compare }: DuplicateCommands): void {
  useShortcut("next", () => move(1), "Next group");
  useShortcut("previous", () => move(-1), "Previous group");
  useShortcut("skip-group", () => move(1));
  useShortcut("select", select, "Select the group");
  useShortcut("keep-best", keep);
  useShortcut("tell-apart", apart);
  useShortcut("compare-group", compare);
  useShortcut("keep-1", () => choose(1));
  useShortcut("keep-2", () => choose(2));
  useShortcut("keep-3", () => choose(3));
  useShortcut("keep-4", () => choose(4));
  useShortcut("keep-5", () => choose(5));
  useShortcut("keep-6", () => choose(6));
  useShortcut("keep-7", () => choose(7));
  useShortcut("keep-8", () => choose(8));
  useShortcut("keep-9", () => choose(9));
}
