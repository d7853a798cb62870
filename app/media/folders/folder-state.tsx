import { Progress } from "@/components/ui/progress";
import { type Tone, ToneLabel } from "@/components/ui/status-dot";
import { describeProgress, doneShare } from "@/lib/core/intake/progress";
import type { FolderSummary } from "@/lib/server/folders/queries";

/** How things stand with a folder, and how far it is while files come in. */
export function FolderState({ folder }: { folder: FolderSummary }) {
  const { counts, rate, name, state } = folder;
  const [tone, words] = wordsFor(folder);
  const isComing = counts.queued > 0 && !state?.offlineAt;
  return (
    <div>
      <ToneLabel tone={tone}>{words}</ToneLabel>
      {state?.problem && <p className="text-sm text-pretty text-failed">{state.problem}</p>}
      {isComing && (
        <>
          <Progress value={doneShare(counts)} label={`Taking in files from ${name}`} className="my-1.5" />
          <p className="text-sm text-dim tabular-nums">{describeProgress(counts, rate)}</p>
        </>
      )}
    </div>
  );
}

function wordsFor({ state, intakeState, counts, isWatched }: FolderSummary): [Tone, string] {
  if (state?.offlineAt) return ["failed", "Offline"];
  if (intakeState === "paused") return ["in_progress", "Paused"];
  if (intakeState === "cancelled") return ["planned", "Stopped"];
  if (intakeState === "scanning") return ["in_progress", "Looking through it"];
  if (counts.queued > 0) return ["in_progress", "Files are coming in"];
  if (counts.waiting > 0) return ["in_progress", "Waiting for files to be finished"];
  return isWatched ? ["complete", "Watched"] : ["planned", "Not watched"];
}
