"use client";

import { useSearchParams } from "next/navigation";
import { useState } from "react";

/**
 * A dialog that is open while the address says so (`?new`): other pages can link to it, and Back closes it. It opens without
 * asking the server. Put `key` on what holds its form, so that it starts afresh each time.
 */
export function useUrlDialog(param: string) {
  const isOpen = useSearchParams().has(param);
  const [key, setKey] = useState(0);
  const onOpenChange = (next: boolean) => {
    if (next === isOpen) return;
    if (next) setKey(key + 1);
    const address = new URL(window.location.href);
    if (next) address.searchParams.set(param, "");
    else address.searchParams.delete(param);
    if (next) window.history.pushState(null, "", address);
    else window.history.replaceState(null, "", address);
  };
  return { isOpen, key, onOpenChange, open: () => onOpenChange(true) };
}
