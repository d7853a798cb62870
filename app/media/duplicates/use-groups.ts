"use client";

import { useState } from "react";
import { announce } from "@/components/ui/announce";
import type { ShownGroup } from "@/lib/server/media/duplicates/queries";

/** Where one is among the groups, what is selected, and what is kept instead of what the rules say. */
export function useGroups(groups: readonly ShownGroup[]) {
  const [place, setPlace] = useState(0);
  const [marked, setMarked] = useState<readonly number[]>([]);
  const [chosen, setChosen] = useState<Record<string, number>>({});
  // A group that is settled goes, and the next one takes its place.
  const at = Math.min(place, groups.length - 1);
  const goTo = (group: ShownGroup) => setPlace(groups.indexOf(group));
  const move = (by: number) => {
    const next = Math.min(groups.length - 1, Math.max(0, at + by));
    const group = groups[next];
    if (!group || next === at) return;
    setPlace(next);
    announce(`Group ${next + 1} of ${groups.length}: ${group.members[0]?.name}`);
    document.getElementById(groupId(group.key))?.scrollIntoView({ block: "nearest" });
  };
  const selected = marked.filter((key) => groups.some((group) => group.key === key));
  const toggle = (key: number) =>
    setMarked(selected.includes(key) ? selected.filter((other) => other !== key) : [...selected, key]);
  const choose = (key: number, id: number) => setChosen((before) => ({ ...before, [key]: id }));
  return {
    current: groups[at] ?? null,
    selected,
    chosen,
    goTo,
    move,
    toggle,
    choose,
    clear: () => setMarked([]),
  };
}

export function groupId(key: number): string {
  return `duplicates-${key}`;
}
