import { ChevronDown } from "lucide-react";
import type { ComponentProps } from "react";
import { fieldClasses } from "@/components/ui/field-classes";
import { cn } from "@/lib/utils";

/** A native select (works with `register`): `<option>` children. For more than some twenty choices take `Combobox`. */
export function Select({ className, children, ...props }: ComponentProps<"select">) {
  return (
    <span className={cn("relative block min-w-0", className)}>
      <select className={cn(fieldClasses, "select h-8 truncate pr-8 pl-2.5")} {...props}>
        {children}
      </select>
      <ChevronDown aria-hidden className="pointer-events-none absolute top-2 right-2.5 size-4 text-faint" />
    </span>
  );
}
