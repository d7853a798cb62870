"use client";

import { X } from "lucide-react";
import { Dialog as Primitive } from "radix-ui";
import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { cn } from "@/lib/utils";

// What dialogs and sheets have in common.

export type DialogHeaderProps = {
  title: ReactNode;
  /** One sentence below the title. */
  description?: ReactNode;
  /** Keeps the title for screen readers only. */
  isTitleHidden?: boolean;
};

export function DialogHeader({ title, description, isTitleHidden = false }: DialogHeaderProps) {
  return (
    <div className={cn("px-5 pt-4 pr-14 pb-3", isTitleHidden && "sr-only")}>
      <Primitive.Title className="text-md font-semibold wrap-anywhere">{title}</Primitive.Title>
      {description && (
        <Primitive.Description className="mt-0.5 text-dim">{description}</Primitive.Description>
      )}
    </div>
  );
}

/** The cross at the top right. */
export function DialogCross() {
  return (
    <Primitive.Close asChild>
      <Button variant="ghost" size="icon-sm" aria-label="Close" className="absolute top-3 right-3">
        <X aria-hidden />
      </Button>
    </Primitive.Close>
  );
}
