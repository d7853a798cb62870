"use client";

import { useEffect, useState } from "react";
import type { SearchGroup } from "@/lib/core/search/result";

/** Milliseconds without a key before the server is asked. */
const PAUSE = 80;

/** Records of every kind for what is typed; the last answer stays until the next one is there. */
export function useRecordSearch(typed: string): { groups: SearchGroup[]; isSearching: boolean } {
  const [answer, setAnswer] = useState<{ typed: string; groups: SearchGroup[] }>({ typed: "", groups: [] });
  const wanted = typed.trim();
  useEffect(() => {
    if (wanted === "") {
      setAnswer({ typed: "", groups: [] });
      return;
    }
    const newer = new AbortController();
    const timer = setTimeout(() => {
      fetch(`/api/search?q=${encodeURIComponent(wanted.slice(0, 200))}`, { signal: newer.signal })
        .then((response) => (response.ok ? response.json() : { groups: [] }))
        .then(({ groups }: { groups: SearchGroup[] }) => setAnswer({ typed: wanted, groups }))
        .catch(() => {
          if (!newer.signal.aborted) setAnswer({ typed: wanted, groups: [] });
        });
    }, PAUSE);
    return () => {
      clearTimeout(timer);
      newer.abort();
    };
  }, [wanted]);
  return { groups: wanted === "" ? [] : answer.groups, isSearching: answer.typed !== wanted };
}
