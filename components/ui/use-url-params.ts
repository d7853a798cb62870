"use client";

import { usePathname, useRouter, useSearchParams } from "next/navigation";
import { useEffect, useRef, useTransition } from "react";
import { announceList } from "@/components/ui/announce";

/** Where in a list one is: void as soon as another filter makes it another list. */
const PLACE_PARAMS = ["after", "before", "cursor", "page"];

/** Filters that live in the address. `setParams({ q: "luna", status: null })`: null takes a parameter out. */
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

  const setParams = (changes: Record<string, string | null>) => {
    // The address itself, not the hook's value: another filter may have changed it since this was drawn.
    const next = new URLSearchParams(window.location.search);
    for (const place of PLACE_PARAMS) next.delete(place);
    for (const [name, value] of Object.entries(changes)) {
      if (value === null || value === "") next.delete(name);
      else next.set(name, value);
    }
    const query = next.toString();
    startTransition(() => router.replace(query ? `${path}?${query}` : path, { scroll: false }));
  };

  return { params, setParams, isPending };
}
