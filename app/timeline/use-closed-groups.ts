"use client";

import { useCallback, useMemo, useState } from "react";
import type { TimelineGroup } from "@/lib/core/timeline/rows";

/** Which groups are closed: all or none, but for those that were changed one by one. So it also holds for groups that come later. */
export function useClosedGroups(groups: readonly TimelineGroup[], beginClosed: boolean) {
  const [{ areClosed, others }, set] = useState(() => ({
    areClosed: beginClosed,
    others: new Set<string>(),
  }));
  const closed = useMemo(
    () => new Set(groups.flatMap(({ key }) => (areClosed === others.has(key) ? [] : [key]))),
    [groups, areClosed, others],
  );
  const onToggle = useCallback((key: string) => {
    set((before) => {
      const changed = new Set(before.others);
      if (!changed.delete(key)) changed.add(key);
      return { ...before, others: changed };
    });
  }, []);
  const onCloseAll = useCallback((isClosed: boolean) => set({ areClosed: isClosed, others: new Set() }), []);
  return { closed, onToggle, onCloseAll };
}
