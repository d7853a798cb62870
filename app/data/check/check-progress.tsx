import { Progress } from "@/components/ui/progress";

/** How far the check is, and what it looks at. */
export function CheckProgress({ progress, doing }: { progress: number; doing: string }) {
  return (
    <div className="mb-4 grid max-w-prose gap-1.5">
      <Progress value={progress} label="Checking" />
      <p className="text-sm text-dim tabular-nums">{doing}</p>
    </div>
  );
}
