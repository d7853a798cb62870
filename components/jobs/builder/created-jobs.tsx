import { Link } from "@/components/ui/link";
import { formatJobCode } from "@/lib/core/jobs/job-code";

/** What was made since the page was opened, newest first. */
export function CreatedJobs({ ids }: { ids: readonly number[] }) {
  return (
    <div role="status" className="text-sm text-faint empty:hidden">
      {ids.length > 0 && (
        <>
          Created here:{" "}
          {ids.map((id, index) => (
            <span key={id}>
              {index > 0 && ", "}
              <Link href={`/jobs/${id}`} className="font-mono text-dim hover:text-foreground hover:underline">
                {formatJobCode(id)}
              </Link>
            </span>
          ))}
        </>
      )}
    </div>
  );
}
