"use client";

import { X } from "lucide-react";
import { Dialog as Primitive } from "radix-ui";
import type { ComponentProps, ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { cn } from "@/lib/utils";

export const Sheet = Primitive.Root;
export const SheetTrigger = Primitive.Trigger;
export const SheetClose = Primitive.Close;

export type SheetContentProps = ComponentProps<typeof Primitive.Content> & {
  side?: "left" | "right";
  /** Always there for screen readers; `isTitleHidden` takes it out of sight. */
  title: ReactNode;
  description?: ReactNode;
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
  ...props
}: SheetContentProps) {
  return (
    <Primitive.Portal>
      <Primitive.Overlay className="fixed inset-0 z-50 bg-overlay data-[state=closed]:animate-out data-[state=closed]:fade-out-0 data-[state=open]:animate-in data-[state=open]:fade-in-0" />
      <Primitive.Content
        aria-describedby={description ? undefined : ""}
        className={cn(
          "fixed inset-y-0 z-50 flex w-[min(28rem,calc(100vw-2.5rem))] flex-col bg-panel shadow-float outline-none duration-150",
          "data-[state=closed]:animate-out data-[state=open]:animate-in",
          side === "right"
            ? "right-0 border-l data-[state=closed]:slide-out-to-right data-[state=open]:slide-in-from-right"
            : "left-0 border-r data-[state=closed]:slide-out-to-left data-[state=open]:slide-in-from-left",
          className,
        )}
        {...props}
      >
        <div className={cn("px-5 pt-4 pb-3 pr-12", isTitleHidden && "sr-only")}>
          <Primitive.Title className="text-md font-semibold">{title}</Primitive.Title>
          {description && (
            <Primitive.Description className="mt-0.5 text-dim">{description}</Primitive.Description>
          )}
        </div>
        <div className="min-h-0 flex-1 overflow-y-auto px-5 pb-5">{children}</div>
        <Primitive.Close asChild>
          <Button variant="ghost" size="icon-sm" aria-label="Close" className="absolute top-3 right-3">
            <X aria-hidden />
          </Button>
        </Primitive.Close>
      </Primitive.Content>
    </Primitive.Portal>
  );
}
