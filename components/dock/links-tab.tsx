"use client";

import { ExternalLink } from "lucide-react";
import { buttonVariants } from "@/components/ui/button-variants";
import { DockEmpty } from "./dock-empty";
import { useDock } from "./use-dock";

/** Up to five places that are needed at hand. */
export function LinksTab() {
  const slots = useDock(({ shown }) => shown.slots);
  const settings = (
    <a
      href="/settings#dock"
      target="_blank"
      rel="noreferrer"
      className={buttonVariants({ size: "sm", className: "mt-3" })}
    >
      {slots.length === 0 ? "Add links" : "Change them"}
    </a>
  );
  if (slots.length === 0)
    return (
      <DockEmpty
        title="No links yet."
        hint="Up to five pages that you need at hand: the render program, a drive, a style guide."
      >
        {settings}
      </DockEmpty>
    );
  return (
    <div className="flex flex-col items-start px-2 pb-2">
      <ul aria-label="Links" className="flex w-full flex-col gap-1">
        {slots.map(({ slot, label, href }) => (
          <li key={slot}>
            <a
              href={href}
              target="_blank"
              rel="noreferrer"
              className="flex min-h-11 items-center gap-2.5 rounded-md border border-line-soft bg-panel px-3 hover:border-line-strong"
            >
              <span className="flex min-w-0 flex-1 flex-col">
                <span className="truncate font-medium">{label}</span>
                <span className="truncate text-faint text-xs">{href.replace(/^https?:\/\//, "")}</span>
              </span>
              <ExternalLink aria-hidden className="size-4 shrink-0 text-faint" />
            </a>
          </li>
        ))}
      </ul>
      {settings}
    </div>
  );
}
