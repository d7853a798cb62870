"use client";

import { useRouter } from "next/navigation";
import { type ReactNode, useEffect, useEffectEvent } from "react";
import { useFillsWindow } from "@/components/shell/use-fills-window";

/** Fills the window; Esc leads back to the library. */
export function ReviewFrame({ backHref, children }: { backHref: string; children: ReactNode }) {
  const router = useRouter();
  useFillsWindow();
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    const isCovered = document.querySelector(
      "[role=dialog][data-state=open], [role=alertdialog][data-state=open], [role=menu][data-state=open]",
    );
    if (event.key === "Escape" && !event.defaultPrevented && !isCovered) router.push(backHref);
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent) => onKeyDown(event);
    document.addEventListener("keydown", listener);
    return () => document.removeEventListener("keydown", listener);
  }, []);
  return (
    <div data-full-window className="visible fixed inset-0 z-40 flex flex-col bg-bg">
      {children}
    </div>
  );
}
