import type { ReactNode } from "react";

/** Says why there is nothing, and what to do. */
export function DockEmpty({ title, hint, children }: { title: string; hint: string; children?: ReactNode }) {
  return (
    <div className="m-auto flex max-w-72 flex-col items-center gap-1 px-4 py-6 text-center">
      <p className="font-medium">{title}</p>
      <p className="text-dim text-sm text-balance">{hint}</p>
      {children}
    </div>
  );
}
