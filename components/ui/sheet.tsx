"use client";

import { Dialog as Primitive } from "radix-ui";
import type { ComponentProps } from "react";
import { DialogCross, DialogHeader, type DialogHeaderProps } from "@/components/ui/dialog-parts";
import { keepOpenForToasts } from "@/components/ui/keep-open-for-toasts";
import { overlayClasses } from "@/components/ui/overlay-classes";
import { useReturnFocus } from "@/components/ui/use-return-focus";
import { cn } from "@/lib/utils";

export const Sheet = Primitive.Root;
export const SheetTrigger = Primitive.Trigger;

export type SheetContentProps = Omit<ComponentProps<typeof Primitive.Content>, "title"> &
  DialogHeaderProps & { side?: "left" | "right" };

/** A panel that slides in from a side and takes the focus. */
export function SheetContent({
  side = "right",
  title,
  description,
  isTitleHidden,
  className,
  children,
  onInteractOutside,
  ...props
}: SheetContentProps) {
  const returnFocus = useReturnFocus();
  return (
    <Primitive.Portal>
      <Primitive.Overlay className={overlayClasses} />
      <Primitive.Content
        className={cn(
          "fixed inset-y-0 z-50 flex w-[min(28rem,calc(100vw-2.5rem))] flex-col border-line bg-panel shadow-float outline-none duration-150",
          "data-[state=open]:animate-in",
          side === "right"
            ? "right-0 border-l data-[state=open]:slide-in-from-right"
            : "left-0 border-r data-[state=open]:slide-in-from-left",
          className,
        )}
        {...returnFocus}
        onInteractOutside={(event) => {
          keepOpenForToasts(event);
          onInteractOutside?.(event);
        }}
        {...(!description && { "aria-describedby": undefined })}
        {...props}
      >
        <DialogHeader {...{ title, description, isTitleHidden }} />
        <div className="min-h-0 flex-1 overflow-y-auto px-5 pt-1 pb-5">{children}</div>
        <DialogCross />
      </Primitive.Content>
    </Primitive.Portal>
  );
}
