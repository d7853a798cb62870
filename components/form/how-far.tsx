import { Progress } from "@/components/ui/progress";

export type HowFarProps = { done: number; of: number; what: string };

/** Of long work that goes on: "1,200 of 3,412". */
export function HowFar({ done, of, what }: HowFarProps) {
  return (
    <div className="flex min-w-0 items-center gap-3">
      <Progress value={of > 0 ? done / of : null} label={what} className="w-32" />
      <p className="text-sm whitespace-nowrap text-dim tabular-nums">
        {done.toLocaleString("en-US")} of {of.toLocaleString("en-US")}
      </p>
    </div>
  );
}
