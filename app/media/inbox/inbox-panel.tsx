import { Clapperboard, Trash2, Undo2 } from "lucide-react";
import { Button } from "@/components/ui/button";
import { Kbd } from "@/components/ui/kbd";
import { Panel } from "@/components/ui/panel";
import { formatJobCode } from "@/lib/core/jobs/job-code";
import { folderNames } from "@/lib/core/media/suggest/folder-of";
import { formatMoment } from "@/lib/core/text/format-moment";
import type { FileSuggestions } from "@/lib/server/media/inbox/suggestions";
import type { InboxGroups } from "./inbox-groups";
import { SuggestionList } from "./suggestion-list";
import type { InboxCommands } from "./use-inbox-keys";

export type InboxPanelProps = {
  name: string;
  /** Undefined while it is looked up. */
  found: FileSuggestions | undefined;
  groups: InboxGroups;
  commands: InboxCommands;
  /** Files that the next step is about. */
  aimCount: number;
  isSelection: boolean;
  canTakeBack: boolean;
  onTakeBack: () => void;
};

/** What the file is, which job it may belong to, and what else can become of it. */
export function InboxPanel({ name, found, groups, commands, ...aim }: InboxPanelProps) {
  const { aimCount, isSelection, canTakeBack, onTakeBack } = aim;
  const { folder, alike } = groups;
  const isFolderShared = folder !== null && folder.ids.length > 1;
  return (
    <Panel aria-label="Suggestions" className="flex flex-col lg:row-span-2">
      <header className="flex flex-col gap-1 border-b border-line-soft px-4 py-3">
        <h2 className="truncate text-md">{name}</h2>
        <p className="truncate text-sm text-dim">
          {[found?.madeAt && formatMoment(new Date(found.madeAt)), folder && nearestFolders(folder.name)]
            .filter(Boolean)
            .join(" · ") || "Nothing is known of where it came from"}
        </p>
        {found?.prompt && <p className="line-clamp-3 text-sm text-pretty text-faint">{found.prompt}</p>}
      </header>
      <div className="flex items-center justify-between gap-3 px-4 pt-3 text-sm">
        <p role="status" className="font-medium text-dim">
          {isSelection ? `${inWords(aimCount)} selected: assign to` : "Assign to"}
        </p>
        {found && found.jobs.length > 0 && (
          <p className="text-faint pointer-coarse:hidden">
            <Kbd>Enter</Kbd> takes the first
          </p>
        )}
      </div>
      <SuggestionList jobs={found?.jobs} onChoose={commands.assignTo} />
      <div className="flex flex-wrap gap-1.5 border-t border-line-soft px-3 py-3">
        <Button shortcut="inbox-job" onClick={commands.choose}>
          <Clapperboard aria-hidden />
          Another job
        </Button>
        <Button shortcut="inbox-leave" onClick={commands.leave}>
          Leave without a job
        </Button>
        <Button variant="ghost" shortcut="inbox-delete" onClick={commands.remove}>
          <Trash2 aria-hidden />
          Delete
        </Button>
        <Button variant="ghost" shortcut="inbox-back" disabled={!canTakeBack} onClick={onTakeBack}>
          <Undo2 aria-hidden />
          Undo
        </Button>
      </div>
      {(isFolderShared || alike) && (
        <div className="flex flex-wrap gap-1.5 border-t border-line-soft px-3 py-3">
          {alike && (
            <Button size="sm" shortcut="inbox-alike" onClick={commands.selectAlike}>
              Select the {alike.ids.length} that look like {formatJobCode(alike.jobId)}
            </Button>
          )}
          {isFolderShared && (
            <Button size="sm" shortcut="inbox-folder" onClick={commands.selectFolder}>
              Select the {folder.ids.length} of this folder
            </Button>
          )}
        </div>
      )}
    </Panel>
  );
}

/** `renders/night`: the whole path is too long, its last name is often only a date. */
function nearestFolders(path: string): string {
  return folderNames(path).slice(0, 2).reverse().join("/");
}

function inWords(count: number): string {
  return count === 1 ? "1 file" : `${count.toLocaleString("en-US")} files`;
}
