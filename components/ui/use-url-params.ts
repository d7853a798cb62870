"use client";

import { usePathname, useRouter, useSearchParams } from "next/navigation";
import { useEffect, useRef, useTransition } from "react";
import { announceList } from "@/components/ui/announce";

/** Where in a list one is: void as soon as another filter makes it another list. */
const PLACE_PARAMS = ["after", "before", "cursor", "day", "page"];

export type ParamChanges = Record<string, string | null>;

/**
 * Filters that live in the address. `setParams({ q: "luna", status: null })`: null takes a parameter out. Given a function, the changes
 * follow from the newest address.
 */
export function useUrlParams() {
  const router = useRouter();
  const path = usePathname();
  const params = useSearchParams();
  const [isPending, startTransition] = useTransition();
  const wasPending = useRef(false);
  useEffect(() => {
    if (wasPending.current && !isPending) announceList();
    wasPending.current = isPending;
  }, [isPending]);
  useEffect(() => arrive(`${path}?${params}`), [path, params]);

  const setParams = (asChanged: ParamChanges | ((newest: URLSearchParams) => ParamChanges)) => {
    // Not the hook's value: another filter may have changed the address since this was drawn, or be about to.
    const next = new URLSearchParams(asked.at(-1)?.slice(path.length) ?? window.location.search);
    const changes = typeof asChanged === "function" ? asChanged(next) : asChanged;
    for (const place of PLACE_PARAMS) next.delete(place);
    for (const [name, value] of Object.entries(changes)) {
      if (value === null || value === "") next.delete(name);
      else next.set(name, value);
    }
    const query = next.toString();
    asked.push(`${path}?${query}`);
    startTransition(() => router.replace(query ? `${path}?${query}` : path, { scroll: false }));
  };

  return { params, setParams, isPending };
}

/** Addresses that were asked for and are not there yet, oldest first: the next change builds on the newest. */
let asked: string[] = [];
let arrived = "";

/** One that nobody asked for here (a link, back) makes what was asked for void. */
function arrive(address: string): void {
  if (address === arrived) return;
  arrived = address;
  const at = asked.indexOf(address);
  asked = at < 0 ? [] : asked.slice(at + 1);
}
