"use client";

import { useState } from "react";
import { FolderPathField } from "@/components/media/folders/folder-path-field";
import { askAtLength, askServer, problemInWords } from "@/components/shell/ask-server";
import { startAnew } from "@/components/shell/change-toast";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { Dialog, DialogBody, DialogClose, DialogContent, DialogFooter } from "@/components/ui/dialog";
import { Progress } from "@/components/ui/progress";
import { formatBytes } from "@/lib/core/text/format-bytes";

type Found = {
  folder: string;
  holds: string;
  here: string;
  isOlder: boolean;
  files: number;
  bytes: number;
  free: number | null;
};

export type BringDialogProps = { isOpen: boolean; onOpenChange: (isOpen: boolean) => void };

/** Asks for the folder, shows what was found, and brings it over. Every window is loaded anew once it is done. */
export function BringDialog({ isOpen, onOpenChange }: BringDialogProps) {
  const { path, setPath, found, problem, isLooking, share, look, bring } = useBringing();
  const [mayReplace, setMayReplace] = useState(false);
  const isReady = found !== null && (found.here === "" || mayReplace);
  return (
    <Dialog open={isOpen} onOpenChange={(next) => share === null && onOpenChange(next)}>
      <DialogContent
        title="Bring my data over"
        description="Takes everything from an older copy of Pipeline Manager: records, files, pictures, settings, trash and backups. The old folder is not touched."
      >
        <DialogBody className="grid gap-4">
          <FolderPathField
            label="Folder of the old app, or its data folder"
            value={path}
            onValueChange={setPath}
            error={problem}
          />
          {found && <FoundView {...found} />}
          {found?.here && (
            <label className="flex items-start gap-2" htmlFor="may-replace">
              <Checkbox
                id="may-replace"
                className="mt-0.5"
                checked={mayReplace}
                onChange={({ target }) => setMayReplace(target.checked)}
              />
              Replace what is here: {found.here}. A backup of it is made first.
            </label>
          )}
          {share !== null && <Progress value={share} label="Bringing your data over" />}
        </DialogBody>
        <DialogFooter>
          <DialogClose asChild>
            <Button variant="ghost">Cancel</Button>
          </DialogClose>
          {found ? (
            <Button
              variant="primary"
              disabled={!isReady}
              isPending={share !== null}
              onClick={() => bring(mayReplace)}
            >
              Bring it over
            </Button>
          ) : (
            <Button variant="primary" disabled={path === ""} isPending={isLooking} onClick={look}>
              Look
            </Button>
          )}
        </DialogFooter>
      </DialogContent>
    </Dialog>
  );
}

function FoundView({ folder, holds, isOlder, files, bytes, free }: Found) {
  return (
    <div className="rounded-md border border-line-soft bg-raised px-4 py-3">
      <p>Found {holds || "no records"}.</p>
      <p className="text-sm text-dim tabular-nums">
        {files.toLocaleString("en-US")} {files === 1 ? "file" : "files"}, {formatBytes(bytes)} in all
        {free !== null && `; ${formatBytes(free)} are free here`}.{" "}
        {isOlder ? "It is of an older version, and is brought to this one." : "It is of this version."} Files
        that are linked in place keep their places.
      </p>
      <p className="font-mono text-sm wrap-anywhere text-dim">{folder}</p>
    </div>
  );
}

function useBringing() {
  const [path, setTyped] = useState("");
  const [found, setFound] = useState<Found | null>(null);
  const [problem, setProblem] = useState("");
  const [isLooking, setIsLooking] = useState(false);
  const [share, setShare] = useState<number | null>(null);
  const setPath = (typed: string) => {
    setTyped(typed);
    setFound(null);
    setProblem("");
  };
  const look = async () => {
    setIsLooking(true);
    await askServer<Found>("/api/bring", { body: { path } }).then(setFound, (error: unknown) =>
      setProblem(problemInWords(error)),
    );
    setIsLooking(false);
  };
  const bring = async (mayReplace: boolean) => {
    setShare(0);
    setProblem("");
    try {
      const question = { method: "PUT" as const, body: { path, mayReplace } };
      await askAtLength("/api/bring", question, ({ done, of }) => setShare(done / of));
      startAnew();
    } catch (error) {
      setProblem(problemInWords(error));
      setShare(null);
    }
  };
  return { path, setPath, found, problem, isLooking, share, look, bring };
}
