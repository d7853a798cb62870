import type { ReactNode } from "react";

export type RecordColumnsProps = {
  /** At the left, or first in a small window: its picture, facts and tags. */
  aside: ReactNode;
  /** Panels below one another. */
  children: ReactNode;
};

/** The page of a record below its title: what it is, and beside that what it says and does. */
export function RecordColumns({ aside, children }: RecordColumnsProps) {
  return (
    <div className="grid items-start gap-4 lg:grid-cols-[16rem_minmax(0,1fr)] xl:grid-cols-[19rem_minmax(0,1fr)]">
      <div className="flex flex-col gap-3">{aside}</div>
      <div className="flex min-w-0 flex-col gap-4">{children}</div>
    </div>
  );
}
