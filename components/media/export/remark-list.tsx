import { TriangleAlert } from "lucide-react";
import type { Remark } from "@/lib/server/export/progress";

export type RemarkListProps = {
  title: string;
  /** The first of them. */
  remarks: readonly Remark[];
  count: number;
};

/** Files of which something is to be said, each with the reason. */
export function RemarkList({ title, remarks, count }: RemarkListProps) {
  if (count === 0) return null;
  return (
    <details open={count <= 5} className="text-sm">
      <summary className="cursor-pointer text-dim">
        <TriangleAlert aria-hidden className="mr-1.5 inline size-3.5 text-in-progress" />
        {title}: {count.toLocaleString("en-US")}
      </summary>
      <ul aria-label={title} className="mt-1.5 flex max-h-60 flex-col gap-1.5 overflow-y-auto">
        {remarks.map(({ id, name, reason }) => (
          <li key={id} className="wrap-anywhere">
            {name}
            <span className="block text-faint">{reason}</span>
          </li>
        ))}
        {count > remarks.length && (
          <li className="text-faint">and {(count - remarks.length).toLocaleString("en-US")} more</li>
        )}
      </ul>
    </details>
  );
}
