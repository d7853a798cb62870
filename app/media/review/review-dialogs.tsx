"use client";

import { type FormEvent, useState } from "react";
import { JobSearch } from "@/components/jobs/job-search";
import { TagPicker } from "@/components/tags/tag-picker";
import { Button } from "@/components/ui/button";
import { Dialog, DialogBody, DialogContent, DialogFooter } from "@/components/ui/dialog";
import type { ReviewCommands } from "./review-commands";
import type { ReviewDialog, Reviewed } from "./reviewed";

export type ReviewDialogsProps = {
  dialog: ReviewDialog;
  onClose: () => void;
  current: Reviewed | null | undefined;
  commands: ReviewCommands;
};

/** What needs more than one key: its tags, and the job it belongs to. */
export function ReviewDialogs({ dialog, onClose, current, commands }: ReviewDialogsProps) {
  if (!dialog || !current) return null;
  return (
    <Dialog open onOpenChange={(isOpen) => !isOpen && onClose()}>
      {dialog === "tag" ? (
        <DialogContent title={`Tags of ${current.name}`} size="sm">
          <TagForm
            before={current.tags}
            onDone={(tags) => {
              onClose();
              commands.setTags(current.tags, tags);
            }}
          />
        </DialogContent>
      ) : (
        <DialogContent title={`The job of ${current.name}`} size="sm">
          <JobSearch
            onChoose={(jobId) => {
              onClose();
              commands.assign(jobId);
            }}
          />
        </DialogContent>
      )}
    </Dialog>
  );
}

/** Enter adds what is typed; Enter in the empty field is done. */
function TagForm({ before, onDone }: { before: string[]; onDone: (tags: string[]) => void }) {
  const [tags, setTags] = useState(before);
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    onDone(tags);
  };
  return (
    <form onSubmit={onSubmit} className="flex min-h-0 flex-col">
      <DialogBody>
        <TagPicker aria-label="Tags" value={tags} onValueChange={setTags} />
      </DialogBody>
      <DialogFooter>
        <Button type="submit" variant="primary" kbd="Enter">
          Set the tags
        </Button>
      </DialogFooter>
    </form>
  );
}
