import { RotateCcw } from "lucide-react";
import { Button } from "@/components/ui/button";

/** Puts into a field what stood there at first; it is saved like anything else that is typed. */
export function AsItCame({ label, onReset }: { label: string; onReset: () => void }) {
  return (
    <Button variant="ghost" size="sm" aria-label={`${label}: as it came`} onClick={onReset}>
      <RotateCcw aria-hidden />
      As it came
    </Button>
  );
}
