"use client";

import { useEffect, useState } from "react";

/** All tags there are, once they are wanted. Without them a field works as well. */
export function useTagNames(isWanted = true): readonly string[] {
  const [names, setNames] = useState<readonly string[]>([]);
  useEffect(() => {
    if (!isWanted) return;
    const leaving = new AbortController();
    fetch("/api/tags", { signal: leaving.signal })
      .then(async (response) => {
        if (response.ok) setNames((await response.json()).tags);
      })
      .catch(() => undefined);
    return () => leaving.abort();
  }, [isWanted]);
  return names;
}
