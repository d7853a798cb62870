import { CircleCheck, Sparkles } from "lucide-react";

/** Whether a combination has been tried, and by how many jobs. */
export function TriedMark({ jobs }: { jobs: number }) {
  const Icon = jobs > 0 ? CircleCheck : Sparkles;
  return (
    <span className="inline-flex items-center gap-1.5 text-dim">
      <Icon aria-hidden className={jobs > 0 ? "size-4 text-rendered" : "size-4 text-primary-text"} />
      {jobs === 0 ? "Untried" : jobs === 1 ? "Tried by 1 job" : `Tried by ${jobs} jobs`}
    </span>
  );
}
