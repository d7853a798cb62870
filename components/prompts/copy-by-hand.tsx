"use client";

import { Button } from "@/components/ui/button";
import { Dialog, DialogBody, DialogClose, DialogContent, DialogFooter } from "@/components/ui/dialog";
import { Textarea } from "@/components/ui/textarea";

export type CopyByHandProps = { text: string; onCopied: () => void; onClose: () => void };

/** The text, selected, where the browser does not let the app copy it. */
export function CopyByHand({ text, onCopied, onClose }: CopyByHandProps) {
  return (
    <Dialog open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <DialogContent
        title="Copy it by hand"
        description="The browser did not allow copying. The text is selected: press Ctrl C, or ⌘ C on a Mac."
      >
        <DialogBody>
          <Textarea
            readOnly
            autoFocus
            aria-label="Text of the prompt"
            rows={6}
            value={text}
            onFocus={(event) => event.currentTarget.select()}
            onCopy={() => {
              // Behind the browser's own copying, which needs the field.
              setTimeout(() => {
                onCopied();
                onClose();
              });
            }}
          />
        </DialogBody>
        <DialogFooter>
          <DialogClose asChild>
            <Button>Close</Button>
          </DialogClose>
        </DialogFooter>
      </DialogContent>
    </Dialog>
  );
}
