"use client";

import { useEffect, useState } from "react";
import type { Named } from "@/lib/core/combinations/explorer/matrix";

type Answer = { address: string; data: Named | null };

/**
 * The matrix at an address, read again whenever `version` has changed; the one before stays until the next is there. Null until the
 * first has arrived, and as soon as the address is another one.
 */
export function useMatrixData(address: string, version: number) {
  const [answer, setAnswer] = useState<Answer | null>(null);
  const [attempt, setAttempt] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another version or attempt is the same address asked again
  useEffect(() => {
    const leaving = new AbortController();
    fetch(address, { signal: leaving.signal })
      .then(async (response) => {
        if (!response.ok) throw new Error(`The matrix could not be read (${response.status}).`);
        setAnswer({ address, data: (await response.json()) as Named });
      })
      .catch(() => {
        if (!leaving.signal.aborted)
          setAnswer((known) => (known?.address === address && known.data ? known : { address, data: null }));
      });
    return () => leaving.abort();
  }, [address, version, attempt]);
  const own = answer?.address === address ? answer : null;
  return {
    data: own?.data ?? null,
    hasFailed: own !== null && own.data === null,
    onRetry: () => {
      setAnswer(null);
      setAttempt((count) => count + 1);
    },
  };
}
