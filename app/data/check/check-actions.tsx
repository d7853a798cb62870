"use client";

import { useAction } from "@/components/form/use-action";
import { Button } from "@/components/ui/button";
import { startCheck, stopCheck } from "@/lib/actions/check";

/** Begins a check, or ends the one under way. */
export function CheckActions({ isRunning }: { isRunning: boolean }) {
  const [start, isStarting] = useAction(startCheck);
  const [stop, isStopping] = useAction(stopCheck);
  if (isRunning)
    return (
      <Button isPending={isStopping} onClick={() => stop(undefined)}>
        Stop
      </Button>
    );
  return (
    <>
      <Button disabled={isStarting} onClick={() => start({ isThorough: true })}>
        Check every byte
      </Button>
      <Button variant="primary" isPending={isStarting} onClick={() => start({ isThorough: false })}>
        Check quickly
      </Button>
    </>
  );
}
