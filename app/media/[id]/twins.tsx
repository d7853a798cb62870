import { Copy } from "lucide-react";
import { Link } from "@/components/ui/link";
import type { findTwins } from "@/lib/server/media/duplicates/queries";

export type TwinsProps = { twins: NonNullable<Awaited<ReturnType<typeof findTwins>>> };

/** Says that files like this one are known. */
export function Twins({ twins: { count, level, group } }: TwinsProps) {
  return (
    <Link
      href={`/media/duplicates?level=${level}&group=${group}`}
      className="flex items-center gap-2 rounded-lg border border-line-soft bg-panel px-4 py-2.5 text-dim hover:text-foreground"
    >
      <Copy aria-hidden className="size-3.5 shrink-0" />
      {count === 1 ? "1 near duplicate" : `${count.toLocaleString("en-US")} near duplicates`}
    </Link>
  );
}
