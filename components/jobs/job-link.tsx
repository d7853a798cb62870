"use client";

import { useSearchParams } from "next/navigation";
import type { ReactNode } from "react";
import { Link } from "@/components/ui/link";

/** A job in a list. It takes the list along, so that the job's page knows what comes before and after it. */
export function JobLink({ id, children }: { id: number; children: ReactNode }) {
  const list = useSearchParams();
  const search = new URLSearchParams([...list].filter(([name]) => !NOT_OF_THE_LIST.has(name)));
  return (
    <Link href={`/jobs/${id}${search.size > 0 ? `?${search}` : ""}`} data-row-link className="block">
      {children}
    </Link>
  );
}

/** Where in the list one is, and how it is drawn. */
const NOT_OF_THE_LIST = new Set(["after", "before", "view"]);
