"use client";

import { Dialog as Primitive } from "radix-ui";
import type { ComponentProps, ReactNode } from "react";
import { DialogCross, DialogHeader, type DialogHeaderProps } from "@/components/ui/dialog-parts";
import { keepOpenForToasts } from "@/components/ui/keep-open-for-toasts";
import { dialogClasses, overlayClasses } from "@/components/ui/overlay-classes";
import { useReturnFocus } from "@/components/ui/use-return-focus";
import { cn } from "@/lib/utils";

export const Dialog = Primitive.Root;
export const DialogClose = Primitive.Close;

const widths = {
  sm: "sm:max-w-md",
  md: "sm:max-w-xl",
  lg: "sm:max-w-3xl",
  xl: "sm:max-w-6xl",
  full: "sm:h-[calc(100dvh-3rem)] sm:max-h-none sm:max-w-[calc(100vw-3rem)]",
};

export type DialogContentProps = Omit<ComponentProps<typeof Primitive.Content>, "title"> &
  DialogHeaderProps & { size?: keyof typeof widths };

/** Put `DialogBody` and `DialogFooter` into it: the body scrolls, title and footer stay. */
export function DialogContent({
  title,
  description,
  isTitleHidden,
  size = "md",
  className,
  children,
  onInteractOutside,
  ...props
}: DialogContentProps) {
  const returnFocus = useReturnFocus();
  return (
    <Primitive.Portal>
      <Primitive.Overlay className={overlayClasses} />
      <Primitive.Content
        className={cn(dialogClasses, widths[size], className)}
        {...returnFocus}
        onInteractOutside={(event) => {
          keepOpenForToasts(event);
          onInteractOutside?.(event);
        }}
        {...(!description && { "aria-describedby": undefined })}
        {...props}
      >
        <DialogHeader {...{ title, description, isTitleHidden }} />
        {children}
        <DialogCross />
      </Primitive.Content>
    </Primitive.Portal>
  );
}

export function DialogBody({ className, ...props }: ComponentProps<"div">) {
  // The room around it keeps focus rings from being cut off by the scroll container.
  return <div className={cn("min-h-0 flex-1 overflow-y-auto px-5 pt-1 pb-5", className)} {...props} />;
}

/** Buttons; the one that does it comes last. `aside` stands at the other end. */
export function DialogFooter({
  className,
  aside,
  children,
  ...props
}: ComponentProps<"div"> & { aside?: ReactNode }) {
  return (
    <div
      className={cn("flex items-center gap-2 border-t border-line-soft px-5 py-3 max-sm:pb-5", className)}
      {...props}
    >
      <div className="mr-auto min-w-0">{aside}</div>
      {children}
    </div>
  );
}
