import type { VariantProps } from "class-variance-authority";
import type { ComponentProps } from "react";
import { buttonVariants } from "@/components/ui/button-variants";
import { Link } from "@/components/ui/link";
import { ShortcutHint } from "@/components/ui/shortcut-keys";
import type { ShortcutId } from "@/lib/core/shortcuts/catalogue";
import { cn } from "@/lib/utils";

export type ButtonLinkProps = ComponentProps<typeof Link> &
  VariantProps<typeof buttonVariants> & { shortcut?: ShortcutId };

/** A link that looks like a button: for what leads to another page. */
export function ButtonLink({ className, variant, size, shortcut, children, ...props }: ButtonLinkProps) {
  return (
    <Link className={cn(buttonVariants({ variant, size }), className)} data-shortcut={shortcut} {...props}>
      {children}
      {shortcut && <ShortcutHint shortcut={shortcut} className="-mr-1" />}
    </Link>
  );
}
