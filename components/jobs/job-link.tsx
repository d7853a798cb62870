"use client";

import { useSearchParams } from "next/navigation";
import { createContext, type ReactNode, useContext, useMemo } from "react";
import { Link } from "@/components/ui/link";

/** The list's address from its question mark on; said once around a list, because reading it costs as much as drawing a link. */
const ListSearch = createContext("");

/** Around a list of jobs: their links take the list along. */
export function JobLinks({ children }: { children: ReactNode }) {
  const list = useSearchParams();
  const search = useMemo(() => {
    const kept = new URLSearchParams([...list].filter(([name]) => !NOT_OF_THE_LIST.has(name)));
    return kept.size > 0 ? `?${kept}` : "";
  }, [list]);
  return <ListSearch value={search}>{children}</ListSearch>;
}

/** A job in a list. It takes the list along, so that the job's page knows what comes before and after it. */
export function JobLink({ id, children }: { id: number; children: ReactNode }) {
  const search = useContext(ListSearch);
  return (
    <Link href={`/jobs/${id}${search}`} data-row-link className="block">
      {children}
    </Link>
  );
}

/** Where in the list one is, and how it is drawn. */
const NOT_OF_THE_LIST = new Set(["after", "before", "view"]);
