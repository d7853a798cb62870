import { FolderSync, Import, type LucideIcon, PanelTop, Plug, UserRound, Workflow } from "lucide-react";
import { type ChangeOrigin, changeOriginLabels } from "@/lib/core/changes/origins";

const ICONS: Record<ChangeOrigin, LucideIcon> = {
  person: UserRound,
  dock: PanelTop,
  api: Plug,
  watch_folder: FolderSync,
  import: Import,
  background: Workflow,
};

/** Who made a change, as a sign and in words. */
export function OriginLabel({ origin }: { origin: ChangeOrigin }) {
  const Icon = ICONS[origin];
  return (
    <span className="inline-flex items-center gap-1 whitespace-nowrap">
      <Icon aria-hidden className="size-3" />
      {changeOriginLabels[origin]}
    </span>
  );
}
