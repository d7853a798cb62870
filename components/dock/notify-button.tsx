"use client";

import { Bell, BellOff } from "lucide-react";
import { useEffect, useState } from "react";
import { Button } from "@/components/ui/button";
import { useDockStore, useKeptText } from "./use-dock";

/** The field that keeps whether a person wants notifications. */
export const NOTIFY = "notify";

/** Asks for notifications when a person wants them, and never before. */
export function NotifyButton() {
  const store = useDockStore();
  const [wanted, setWanted] = useKeptText(NOTIFY);
  const [isAble, setIsAble] = useState(false);
  useEffect(() => setIsAble("Notification" in window), []);
  if (!isAble) return null;
  // The permission may have been taken back since.
  const isOn = wanted === "on" && Notification.permission === "granted";
  const label = isOn ? "Do not notify" : "Notify when a file arrives or a job is completed elsewhere";
  const toggle = async () => {
    if (isOn) return setWanted(null);
    if ((await Notification.requestPermission()) === "granted") setWanted("on");
    else store.say("The browser does not allow notifications of this app.", { isProblem: true });
  };
  return (
    <Button
      size="icon-sm"
      variant="ghost"
      aria-label={label}
      title={label}
      aria-pressed={isOn}
      onClick={() => void toggle()}
    >
      {isOn ? <Bell aria-hidden /> : <BellOff aria-hidden className="text-faint" />}
    </Button>
  );
}
