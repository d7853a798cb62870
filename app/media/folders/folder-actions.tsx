"use client";

import { FolderSearch, Pause, Play, RefreshCw, Square, Trash2 } from "lucide-react";
import { useAction } from "@/components/form/use-action";
import { useDialog } from "@/components/form/use-dialog";
import { useLater } from "@/components/form/use-later";
import { Button } from "@/components/ui/button";
import { DropdownMenuItem, DropdownMenuSeparator } from "@/components/ui/dropdown-menu";
import { MoreMenu } from "@/components/ui/more-menu";
import { cancelIntake, deleteFolder, pauseIntake, resumeIntake, scanFolder } from "@/lib/actions/folders";
import type { FolderSummary } from "@/lib/server/folders/queries";

/** What can be done with a folder. Removing it is one step, with the way back in its toast. */
export function FolderActions({ folder }: { folder: FolderSummary }) {
  const { id, name, intakeState } = folder;
  const edit = useDialog();
  const locate = useDialog();
  const EditDialog = useLater(loadEdit, edit.isOpen);
  const LocateDialog = useLater(loadLocate, locate.isOpen);
  const [pause, isPausing] = useAction(pauseIntake);
  const [resume, isResuming] = useAction(resumeIntake);
  const [cancel] = useAction(cancelIntake);
  const [scan, isScanning] = useAction(scanFolder);
  const [remove] = useAction(deleteFolder);
  const isOffline = folder.state?.offlineAt != null;
  const isBusy = !isOffline && (intakeState === "scanning" || intakeState === "running");
  return (
    <div className="flex items-center gap-2">
      {isBusy && (
        <Button isPending={isPausing} onClick={() => void pause({ id })}>
          <Pause aria-hidden />
          Pause
        </Button>
      )}
      {intakeState === "paused" && (
        <Button isPending={isResuming} onClick={() => void resume({ id })}>
          <Play aria-hidden />
          Resume
        </Button>
      )}
      {(isBusy || intakeState === "paused") && (
        <Button variant="ghost" onClick={() => void cancel({ id })}>
          <Square aria-hidden />
          Stop
        </Button>
      )}
      {!isBusy && !isOffline && intakeState !== "paused" && (
        <Button isPending={isScanning} onClick={() => void scan({ id })}>
          <RefreshCw aria-hidden />
          Look again
        </Button>
      )}
      {isOffline && (
        <Button onClick={locate.open}>
          <FolderSearch aria-hidden />
          Locate…
        </Button>
      )}
      <MoreMenu label={`More about ${name}`} variant="ghost">
        <DropdownMenuItem onSelect={edit.open}>Edit</DropdownMenuItem>
        <DropdownMenuItem onSelect={locate.open}>
          <FolderSearch aria-hidden />
          Locate…
        </DropdownMenuItem>
        <DropdownMenuSeparator />
        <DropdownMenuItem variant="destructive" onSelect={() => void remove({ id })}>
          <Trash2 aria-hidden />
          Remove; its files stay
        </DropdownMenuItem>
      </MoreMenu>
      {EditDialog && (
        <EditDialog
          key={`edit ${edit.key}`}
          folder={folder}
          isOpen={edit.isOpen}
          onOpenChange={edit.onOpenChange}
        />
      )}
      {LocateDialog && (
        <LocateDialog
          key={`locate ${locate.key}`}
          folder={folder}
          isOpen={locate.isOpen}
          onOpenChange={locate.onOpenChange}
        />
      )}
    </div>
  );
}

const loadEdit = () => import("./edit-folder-dialog").then((module) => module.EditFolderDialog);
const loadLocate = () => import("./locate-folder-dialog").then((module) => module.LocateFolderDialog);
