"use client";

import { CircleAlert } from "lucide-react";
import { type FormEventHandler, type ReactNode, useId, useState } from "react";
import { useUnsavedGuard } from "@/components/form/unsaved";
import { ConfirmDialog } from "@/components/ui/alert-dialog";
import { Button } from "@/components/ui/button";
import {
  Dialog,
  DialogBody,
  DialogClose,
  DialogContent,
  type DialogContentProps,
  DialogFooter,
} from "@/components/ui/dialog";

export type FormDialogProps = Pick<DialogContentProps, "title" | "description" | "size"> & {
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
  onSubmit: FormEventHandler<HTMLFormElement>;
  /** The verb: "Create character". */
  submitLabel: string;
  isPending?: boolean;
  /** While it is pending, Cancel ends the work and leaves the dialog open. */
  onStop?: () => void;
  /** With unsaved input a click beside the dialog does nothing, and Escape, Cancel and the cross ask first. */
  isDirty?: boolean;
  /** What concerns no single field. */
  error?: string;
  /** At the other end of the buttons: "Delete", "create another". */
  aside?: ReactNode;
  children: ReactNode;
};

/** A form in a dialog: fields scroll, buttons stay. Ctrl or ⌘ with Enter submits from any field. */
export function FormDialog({
  isOpen,
  onOpenChange,
  onSubmit,
  submitLabel,
  isPending = false,
  onStop,
  isDirty = false,
  error,
  aside,
  children,
  ...content
}: FormDialogProps) {
  const formId = useId();
  useUnsavedGuard(isOpen && isDirty);
  const [isAsking, setIsAsking] = useState(false);
  const onDialogChange = (next: boolean) => {
    if (!next && isPending && onStop) onStop();
    else if (!next && isDirty) setIsAsking(true);
    else onOpenChange(next);
  };
  const onDiscard = () => {
    setIsAsking(false);
    onOpenChange(false);
  };
  return (
    <Dialog open={isOpen} onOpenChange={onDialogChange}>
      <DialogContent
        {...content}
        onInteractOutside={(event) => (isDirty || isPending) && event.preventDefault()}
      >
        <form
          id={formId}
          noValidate
          onSubmit={(event) => {
            // React passes events through portals: without this, a dialog in a form would submit that form too.
            event.stopPropagation();
            onSubmit(event);
          }}
          onKeyDown={(event) => {
            if (event.key === "Enter" && (event.ctrlKey || event.metaKey))
              event.currentTarget.requestSubmit();
          }}
          className="contents"
        >
          <DialogBody className="flex flex-col gap-4">
            {error && <FormError>{error}</FormError>}
            {children}
          </DialogBody>
          <DialogFooter aside={aside}>
            <DialogClose asChild>
              <Button variant="ghost">Cancel</Button>
            </DialogClose>
            <Button type="submit" variant="primary" isPending={isPending}>
              {submitLabel}
            </Button>
          </DialogFooter>
        </form>
        <ConfirmDialog
          isOpen={isAsking}
          onOpenChange={setIsAsking}
          title="Discard what you typed?"
          description="It has not been saved."
          cancelLabel="Keep typing"
          confirmLabel="Discard"
          isDestructive
          onConfirm={onDiscard}
        />
      </DialogContent>
    </Dialog>
  );
}

/** Why the whole form was refused. */
export function FormError({ children }: { children: ReactNode }) {
  return (
    <p
      role="alert"
      className="flex gap-2 rounded-sm border border-failed/40 bg-failed/10 px-3 py-2 text-foreground"
    >
      <CircleAlert aria-hidden className="mt-0.5 size-4 shrink-0 text-failed" />
      <span className="min-w-0 wrap-anywhere">{children}</span>
    </p>
  );
}
