"use client";

import { CalendarDays } from "lucide-react";
import { useState } from "react";
import { useAnswer } from "@/components/shell/use-answer";
import { Button } from "@/components/ui/button";
import { Link } from "@/components/ui/link";
import { Popover, PopoverContent, PopoverTrigger } from "@/components/ui/popover";
import type { MediaMonth } from "@/lib/server/media/library";

export type GoToDateProps = {
  /** The library's address after the question mark, without the place in the list. */
  query: string;
  isOldestFirst: boolean;
};

/** Leads to any month of the list, which is ordered by when files came in. */
export function GoToDate({ query, isOldestFirst }: GoToDateProps) {
  const [isOpen, setIsOpen] = useState(false);
  const { data } = useAnswer<{ items: MediaMonth[] }>(isOpen ? "/api/media/months" : null);
  // Behind the asset before the month's first: ids are in the order in which assets came.
  const hrefOf = ({ first, last }: MediaMonth) => {
    const after = isOldestFirst ? first - 1 : last + 1;
    const params = new URLSearchParams(query);
    if (after > 0) params.set("after", String(after));
    return `/media?${params}`;
  };
  return (
    <Popover open={isOpen} onOpenChange={setIsOpen}>
      <PopoverTrigger asChild>
        <Button aria-label="Go to date">
          <CalendarDays aria-hidden />
          <span className="max-xl:hidden">Go to date</span>
        </Button>
      </PopoverTrigger>
      <PopoverContent
        align="end"
        aria-label="Go to date"
        className="max-h-[min(28rem,70dvh)] w-64 overflow-y-auto p-1.5"
      >
        {data === null && <p className="px-2 py-1.5 text-dim">One moment</p>}
        {byYear(data?.items ?? []).map(([year, ofYear]) => (
          <section key={year} aria-label={year}>
            <h3 className="px-2 pt-2 pb-1 text-xs font-semibold text-faint">{year}</h3>
            <ul>
              {ofYear.map((month) => (
                <li key={month.month}>
                  <Link
                    href={hrefOf(month)}
                    onClick={() => setIsOpen(false)}
                    className="flex h-7.5 items-center justify-between gap-4 rounded-sm px-2 hover:bg-raised"
                  >
                    {nameOf(month.month)}
                    <span className="text-sm text-faint tabular-nums">
                      {month.count.toLocaleString("en-US")}
                    </span>
                  </Link>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </PopoverContent>
    </Popover>
  );
}

function byYear(months: readonly MediaMonth[]): [string, MediaMonth[]][] {
  const years = new Map<string, MediaMonth[]>();
  for (const month of months) {
    const year = month.month.slice(0, 4);
    years.set(year, [...(years.get(year) ?? []), month]);
  }
  return [...years];
}

const monthName = new Intl.DateTimeFormat("en", { month: "long", year: "numeric", timeZone: "UTC" });

function nameOf(month: string): string {
  return monthName.format(new Date(`${month}-01T00:00:00Z`));
}
