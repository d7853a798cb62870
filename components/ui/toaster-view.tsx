"use client";

import { CircleAlert, CircleCheck, Info, LoaderCircle, TriangleAlert } from "lucide-react";
import { useEffect, useSyncExternalStore } from "react";
import { Toaster as Sonner, toast } from "sonner";
import { beginToasts } from "./toast";

const classNames = {
  toast:
    "!pointer-events-auto !flex !w-(--width) !items-center !gap-2.5 !rounded-md !border !border-line !bg-panel !px-3.5 !py-3 !text-base !text-foreground !shadow-float !font-sans",
  title: "!font-medium !text-foreground wrap-anywhere",
  description: "!text-dim",
  icon: "!m-0 !size-4 [&_svg]:size-4",
  actionButton:
    "!h-7 !shrink-0 !rounded-sm !border !border-solid !border-line !bg-raised !px-2.5 !text-sm !font-medium !text-foreground hover:!border-line-strong",
  cancelButton: "!h-7 !shrink-0 !rounded-sm !bg-transparent !px-2.5 !text-sm !font-medium !text-dim",
  closeButton: "!border-line !bg-raised !text-dim hover:!text-foreground",
};

/** Colours come from our variables, so it follows the theme by itself. */
export function ToasterView() {
  const isPhone = useSyncExternalStore(subscribeToWidth, isNarrow, () => false);
  // Its own effects run before this one: from now on sonner shows what it is told.
  useEffect(() => beginToasts(toast), []);
  return (
    <Sonner
      // At the bottom of a phone are the buttons of a dialog.
      position={isPhone ? "top-center" : "bottom-right"}
      // Above the list of uploads, which stands in the same corner.
      offset={{ bottom: "calc(20px + var(--uploads-height, 0px))", right: 20 }}
      mobileOffset={12}
      gap={8}
      visibleToasts={4}
      containerAriaLabel="Notifications"
      icons={{
        success: <CircleCheck className="text-complete" />,
        info: <Info className="text-rendered" />,
        warning: <TriangleAlert className="text-in-progress" />,
        error: <CircleAlert className="text-failed" />,
        loading: <LoaderCircle className="animate-spin text-dim" />,
      }}
      toastOptions={{ classNames }}
    />
  );
}

const NARROW = "(max-width: 639px)";

function isNarrow() {
  return window.matchMedia(NARROW).matches;
}

function subscribeToWidth(onChange: () => void) {
  const query = window.matchMedia(NARROW);
  query.addEventListener("change", onChange);
  return () => query.removeEventListener("change", onChange);
}
