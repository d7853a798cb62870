"use client";

import { useEffect, useState } from "react";
import type { Bounds } from "@/lib/core/combinations/bounds";
import type { RuleSummary } from "@/lib/server/rules/queries";

/** Lines that are asked for at a time: what is known is shown while dense rules are still being counted. */
const AT_A_TIME = 10;

/** What the rules in sight remove, asked for after the page stands and again whenever it is refreshed. */
export function useRemoved(rules: readonly RuleSummary[]): ReadonlyMap<number, Bounds> {
  const [removed, setRemoved] = useState<ReadonlyMap<number, Bounds>>(new Map());
  useEffect(() => {
    const leaving = new AbortController();
    const readAll = async () => {
      for (let start = 0; start < rules.length; start += AT_A_TIME) {
        const ids = rules.slice(start, start + AT_A_TIME).map(({ id }) => id);
        const known = await read(ids, leaving.signal);
        setRemoved((before) => new Map([...before, ...known]));
      }
    };
    // The next refresh asks again.
    readAll().catch(() => undefined);
    return () => leaving.abort();
  }, [rules]);
  return removed;
}

async function read(ids: readonly number[], signal: AbortSignal): Promise<[number, Bounds][]> {
  const response = await fetch(`/api/rules/removes?ids=${ids.join(",")}`, { signal });
  if (!response.ok) throw new Error(`What rules remove could not be read (${response.status}).`);
  const { removes } = (await response.json()) as {
    removes: Record<string, { atLeast: string; atMost: string }>;
  };
  return Object.entries(removes).map(([id, { atLeast, atMost }]) => [
    Number(id),
    { atLeast: BigInt(atLeast), atMost: BigInt(atMost) },
  ]);
}
