"use client";

import { useEffect, useState } from "react";
import { askServer } from "./ask-server";

type Answer<T> = { asked: string; address: string; data: T | null; problem: string | null };

/**
 * What the server answers at an address, asked anew whenever the address, `version` or the number of attempts is another one. The
 * answer before stays while the same address is asked again, also when that fails; of another address nothing is shown. A null
 * address asks nothing.
 */
export function useAnswer<T>(address: string | null, version: string | number = 0) {
  const [answer, setAnswer] = useState<Answer<T> | null>(null);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    if (!address) return;
    const leaving = new AbortController();
    const asked = `${version} ${attempt}`;
    askServer<T>(address, { signal: leaving.signal }).then(
      (data) => setAnswer({ asked, address, data, problem: null }),
      (error: Error) => {
        if (leaving.signal.aborted) return;
        setAnswer((known) => {
          const data = known?.address === address ? known.data : null;
          return { asked, address, data, problem: error.message };
        });
      },
    );
    return () => leaving.abort();
  }, [address, version, attempt]);
  const own = address !== null && answer?.address === address ? answer : null;
  return {
    data: own?.data ?? null,
    problem: own?.problem ?? null,
    /** Asks once more. What failed without anything to show is shown as being asked. */
    ask: () => {
      setAnswer((known) => (known?.data === null ? null : known));
      setAttempt((count) => count + 1);
    },
  };
}
