import { Button } from "@/components/ui/button";
import { Progress } from "@/components/ui/progress";
import type { ImportView } from "@/lib/server/transfer/imports/import-view";

type Props = { view: ImportView | null; sent: number | null; onCancel: () => void };

/** What is being done, how far it is, and the way to stop it. */
export function ImportProgress({ view, sent, onCancel }: Props) {
  const doing = view?.doing ?? "Sending the file";
  const progress = view?.progress ?? null;
  const share = view ? (progress && progress.of > 0 ? progress.done / progress.of : null) : sent;
  return (
    <div className="grid gap-3" role="status">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <p className="min-w-0 truncate">
          {doing}
          {view?.fileName && <span className="text-dim"> · {view.fileName}</span>}
        </p>
        <Button onClick={onCancel}>Cancel</Button>
      </div>
      <Progress value={share} label={doing} />
      <p className="text-sm text-dim">
        {view?.state === "writing"
          ? "All of it is written, or nothing. Cancelling leaves everything as it was."
          : "Nothing is written yet. You decide once it has been compared with what is here."}
      </p>
    </div>
  );
}
