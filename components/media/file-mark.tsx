import { FileQuestionMark, Unplug } from "lucide-react";
import { cn } from "@/lib/utils";

export type FileMarkProps = {
  file: { isMissing?: boolean; isOffline?: boolean } | null | undefined;
  className?: string;
};

/** Small, beside a file's name: that it cannot be reached where it was. */
export function FileMark({ file, className }: FileMarkProps) {
  if (!file?.isOffline && !file?.isMissing) return null;
  const Icon = file.isOffline ? Unplug : FileQuestionMark;
  return (
    <Icon
      role="img"
      aria-label={file.isOffline ? "Offline" : "Missing"}
      className={cn("size-3.5 shrink-0 text-in-progress", className)}
    />
  );
}
