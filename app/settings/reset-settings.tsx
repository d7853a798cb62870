"use client";

import { RotateCcw } from "lucide-react";
import { useAction } from "@/components/form/use-action";
import { Button } from "@/components/ui/button";
import { resetSettings } from "@/lib/actions/settings";

/** Every setting as it came, in one step that Undo takes back. */
export function ResetSettings() {
  const [reset, isPending] = useAction(resetSettings);
  return (
    <Button isPending={isPending} onClick={() => reset(null)}>
      <RotateCcw aria-hidden />
      All as they came
    </Button>
  );
}
