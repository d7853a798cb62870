"use client";

import { AlertDialog as Primitive } from "radix-ui";
import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { dialogClasses, overlayClasses } from "@/components/ui/overlay-classes";
import { useReturnFocus } from "@/components/ui/use-return-focus";
import { cn } from "@/lib/utils";

export type ConfirmDialogProps = {
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
  /** A question: "Delete Luna Vale?" */
  title: ReactNode;
  /** What will happen, and what will go along. */
  description: ReactNode;
  /** Details: what depends on it, choices. */
  children?: ReactNode;
  /** The verb: "Delete 12 jobs". */
  confirmLabel: string;
  cancelLabel?: string;
  isDestructive?: boolean;
  isPending?: boolean;
  /** Not yet, or not at all: what stands in the dialog says why. */
  isImpossible?: boolean;
  /** More ways out, between cancel and confirm ("Retire instead"). */
  actions?: ReactNode;
  /** The dialog stays open until `onOpenChange(false)`: close it when the work is done. */
  onConfirm: () => unknown;
};

/** Asks before something happens. Focus starts on Cancel; a click beside it does not close it. */
export function ConfirmDialog({
  isOpen,
  onOpenChange,
  title,
  description,
  children,
  confirmLabel,
  cancelLabel = "Cancel",
  isDestructive = false,
  isPending = false,
  isImpossible = false,
  actions,
  onConfirm,
}: ConfirmDialogProps) {
  const returnFocus = useReturnFocus();
  return (
    <Primitive.Root open={isOpen} onOpenChange={onOpenChange}>
      <Primitive.Portal>
        <Primitive.Overlay className={overlayClasses} />
        <Primitive.Content {...returnFocus} className={cn(dialogClasses, "sm:max-w-md")}>
          <div className="min-h-0 overflow-y-auto px-5 pt-4 pb-5">
            <Primitive.Title className="text-md font-semibold wrap-anywhere">{title}</Primitive.Title>
            <Primitive.Description className="mt-1 text-dim">{description}</Primitive.Description>
            {children && <div className="mt-4">{children}</div>}
          </div>
          <div className="flex flex-wrap items-center justify-end gap-2 border-t border-line-soft px-5 py-3 max-sm:pb-5">
            <Primitive.Cancel asChild>
              <Button variant="ghost">{cancelLabel}</Button>
            </Primitive.Cancel>
            {actions}
            <Button
              variant={isDestructive ? "destructive" : "primary"}
              isPending={isPending}
              disabled={isImpossible}
              onClick={onConfirm}
            >
              {confirmLabel}
            </Button>
          </div>
        </Primitive.Content>
      </Primitive.Portal>
    </Primitive.Root>
  );
}
