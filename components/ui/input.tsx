import type { ComponentProps } from "react";
import { fieldClasses } from "@/components/ui/field-classes";
import { cn } from "@/lib/utils";

export function Input({ className, type = "text", ...props }: ComponentProps<"input">) {
  return (
    <input
      type={type}
      className={cn(
        fieldClasses,
        "h-8 px-2.5 file:mr-2 file:border-0 file:bg-transparent file:font-medium",
        className,
      )}
      {...props}
    />
  );
}
