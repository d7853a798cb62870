"use client";

import { useRouter } from "next/navigation";
import { useEffect, useState, useSyncExternalStore } from "react";
import { hasUnsaved, leavePage, onUnsavedChange, setLeaveQuestion } from "@/components/form/unsaved";
import { useLater } from "@/components/form/use-later";
import { inAppTarget } from "./in-app-target";

/** Holds links and Back while a form of the page has something unsaved, and asks. */
export function LeaveGuard() {
  const router = useRouter();
  const isUnsaved = useSyncExternalStore(onUnsavedChange, hasUnsaved, () => false);
  const [leave, setLeave] = useState<{ run: () => void } | null>(null);
  // It comes as soon as something is unsaved, so that it is at hand when it is needed.
  const ConfirmDialog = useLater(loadDialog, isUnsaved || leave !== null);

  useEffect(() => {
    setLeaveQuestion((run) => setLeave({ run }));
    return () => setLeaveQuestion(null);
  }, []);

  useEffect(() => {
    if (!isUnsaved) return;
    const onClick = (event: MouseEvent) => {
      const target = inAppTarget(event);
      if (!target) return;
      event.preventDefault();
      event.stopPropagation();
      leavePage(() => router.push(target));
    };
    let isAllowed = false;
    // Back and forward; browsers without this API leave without asking.
    const onNavigate = (event: NavigateEvent) => {
      const { key, url } = event.destination;
      const isOther = new URL(url).pathname !== window.location.pathname;
      if (isAllowed || event.navigationType !== "traverse" || !event.cancelable || !isOther) return;
      event.preventDefault();
      leavePage(() => {
        isAllowed = true;
        window.navigation.traverseTo(key);
      });
    };
    // On the window, before React, which listens at the document.
    window.addEventListener("click", onClick, true);
    window.navigation?.addEventListener("navigate", onNavigate);
    return () => {
      window.removeEventListener("click", onClick, true);
      window.navigation?.removeEventListener("navigate", onNavigate);
    };
  }, [isUnsaved, router]);

  if (!ConfirmDialog || (!isUnsaved && !leave)) return null;
  return (
    <ConfirmDialog
      isOpen={leave !== null}
      onOpenChange={(isOpen) => !isOpen && setLeave(null)}
      title="Leave without saving?"
      description="What you typed on this page has not been saved."
      cancelLabel="Stay"
      confirmLabel="Leave"
      isDestructive
      onConfirm={() => {
        leave?.run();
        setLeave(null);
      }}
    />
  );
}

const loadDialog = () => import("@/components/ui/alert-dialog").then((module) => module.ConfirmDialog);
