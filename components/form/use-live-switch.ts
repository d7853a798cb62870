"use client";

import { useState } from "react";

/** A switch that takes effect at once: it shows what was chosen before the server has it, and goes back when that fails. */
export function useLiveSwitch(stored: boolean, save: (next: boolean) => Promise<{ ok: boolean }>) {
  const [wanted, setWanted] = useState<boolean | null>(null);
  const [known, setKnown] = useState(stored);
  if (known !== stored) {
    setKnown(stored);
    setWanted(null);
  }
  const onSwitch = async (next: boolean) => {
    setWanted(next);
    const { ok } = await save(next);
    if (!ok) setWanted(null);
  };
  return [wanted ?? stored, onSwitch] as const;
}
