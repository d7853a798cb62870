import type { LucideIcon } from "lucide-react";
import { Button, type ButtonProps } from "@/components/ui/button";
import { useShortcutKeys } from "@/components/ui/shortcut-keys";
import { keyNames, type ShortcutId } from "@/lib/core/shortcuts/catalogue";
import { cn } from "@/lib/utils";

export type BarButtonProps = Omit<ButtonProps, "children" | "shortcut"> & {
  icon: LucideIcon;
  label: string;
  shortcut?: ShortcutId;
};

/** A quiet button of a viewer's bar: its sign, and on hover what it does and by which key. */
export function BarButton({ icon: Icon, label, shortcut, className, ...props }: BarButtonProps) {
  const keys = useShortcutKeys()(shortcut ?? "help");
  const hint = shortcut && keys ? ` (${keyNames(keys).join(" ")})` : "";
  return (
    <Button
      variant="ghost"
      size="icon"
      aria-label={label}
      title={`${label}${hint}`}
      className={cn("aria-pressed:text-primary-text", className)}
      {...props}
    >
      <Icon aria-hidden />
    </Button>
  );
}
