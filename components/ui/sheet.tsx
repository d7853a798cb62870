"use client";

import { X } from "lucide-react";
import { Dialog as Primitive } from "radix-ui";
import type { ComponentProps, ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { keepOpenForToasts } from "@/components/ui/keep-open-for-toasts";
import { overlayClasses } from "@/components/ui/overlay-classes";
import { useReturnFocus } from "@/components/ui/use-return-focus";
import { cn } from "@/lib/utils";

export const Sheet = Primitive.Root;
export const SheetTrigger = Primitive.Trigger;

export type SheetContentProps = Omit<ComponentProps<typeof Primitive.Content>, "title"> & {
  side?: "left" | "right";
  title: ReactNode;
  description?: ReactNode;
  /** Keeps the title for screen readers only. */
  isTitleHidden?: boolean;
};

/** A panel that slides in from a side and takes the focus. */
export function SheetContent({
  side = "right",
  title,
  description,
  isTitleHidden = false,
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
        <div className={cn("px-5 pt-4 pr-14 pb-3", isTitleHidden && "sr-only")}>
          <Primitive.Title className="text-md font-semibold wrap-anywhere">{title}</Primitive.Title>
          {description && (
            <Primitive.Description className="mt-0.5 text-dim">{description}</Primitive.Description>
          )}
        </div>
        <div className="min-h-0 flex-1 overflow-y-auto px-5 pt-1 pb-5">{children}</div>
        <Primitive.Close asChild>
          <Button variant="ghost" size="icon-sm" aria-label="Close" className="absolute top-3 right-3">
            <X aria-hidden />
          </Button>
        </Primitive.Close>
      </Primitive.Content>
    </Primitive.Portal>
  );
}
