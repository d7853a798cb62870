import type { VariantProps } from "class-variance-authority";
import Link from "next/link";
import type { ComponentProps } from "react";
import { buttonVariants } from "@/components/ui/button-variants";
import { Kbd } from "@/components/ui/kbd";
import { cn } from "@/lib/utils";

export type ButtonLinkProps = ComponentProps<typeof Link> &
  VariantProps<typeof buttonVariants> & { kbd?: string };

/** A link that looks like a button: for what leads to another page. */
export function ButtonLink({ className, variant, size, kbd, children, ...props }: ButtonLinkProps) {
  return (
    <Link className={cn(buttonVariants({ variant, size }), className)} {...props}>
      {children}
      {kbd && (
        <Kbd aria-hidden className="-mr-1 pointer-coarse:hidden">
          {kbd}
        </Kbd>
      )}
    </Link>
  );
}
