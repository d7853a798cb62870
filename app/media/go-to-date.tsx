"use client";

import { CalendarDays } from "lucide-react";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { useAnswer } from "@/components/shell/use-answer";
import { Button } from "@/components/ui/button";
import { Input } from "@/components/ui/input";
import { Link } from "@/components/ui/link";
import { Popover, PopoverContent, PopoverTrigger } from "@/components/ui/popover";
import { formatDay } from "@/lib/core/text/calendar-day";
import type { MediaMonth } from "@/lib/server/media/months";
import { JUMP } from "./grid/use-library-stretch";

export type GoToDateProps = {
  /** The library's address after the question mark, without the place in the list. */
  query: string;
  isOldestFirst: boolean;
};

/** Leads to any month of the list, which is ordered by when files came in. */
export function GoToDate({ query, isOldestFirst }: GoToDateProps) {
  const router = useRouter();
  const [isOpen, setIsOpen] = useState(false);
  const { data } = useAnswer<{ items: MediaMonth[] }>(isOpen ? `/api/media/months?${query}` : null);
  const hrefOf = (day: string) =>
    `/media?${new URLSearchParams([...new URLSearchParams(query), ["day", day]])}`;
  const onJump = () => {
    setIsOpen(false);
    window.dispatchEvent(new Event(JUMP));
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
        <Input
          type="date"
          aria-label="Day"
          className="mb-1"
          onChange={({ target }) => {
            if (target.value.length === 10) {
              onJump();
              router.push(hrefOf(target.value));
            }
          }}
        />
        {data === null && <p className="px-2 py-1.5 text-dim">One moment</p>}
        {byYear(data?.items ?? []).map(([year, ofYear]) => (
          <section key={year} aria-label={year}>
            <h3 className="px-2 pt-2 pb-1 text-xs font-semibold text-faint">{year}</h3>
            <ul>
              {ofYear.map((month) => (
                <li key={month.month}>
                  <Link
                    href={hrefOf(isOldestFirst ? `${month.month}-01` : lastDay(month.month))}
                    onClick={onJump}
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

/** Of a month, `YYYY-MM`. */
function lastDay(month: string): string {
  const [year = 0, number = 0] = month.split("-").map(Number);
  return formatDay(new Date(Date.UTC(year, number, 0)));
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
