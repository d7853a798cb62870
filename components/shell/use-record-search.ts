"use client";

import { useEffect, useRef, useState } from "react";
import type { SearchGroup } from "@/lib/core/search/result";
import { foldName } from "@/lib/core/text/fold-name";

type Answer = { typed: string; groups: SearchGroup[] };

/** What is wanted by now, and whether the server is being asked. */
type Search = { wanted: string; isUnderWay: boolean };

const NOTHING: Answer = { typed: "", groups: [] };

/**
 * Records of every kind for what is typed; of the last answer, what still fits stays until the next one is there. The server is asked at once, one
 * question at a time: what is typed meanwhile is asked when the answer is there, so that questions never queue up behind each other.
 */
export function useRecordSearch(typed: string) {
  const [answer, setAnswer] = useState(NOTHING);
  const search = useRef<Search>({ wanted: "", isUnderWay: false });
  const wanted = typed.trim().slice(0, 200);
  useEffect(() => {
    search.current.wanted = wanted;
    void keepUp(search.current, setAnswer);
  }, [wanted]);
  const isSearching = answer.typed !== wanted;
  return {
    groups: isSearching ? stillFitting(answer.groups, wanted) : answer.groups,
    isSearching,
    /** Whether something is known already, be it for what was typed before. */
    isAnswered: answer.typed !== "",
  };
}

/** Enter must not open what only fitted what was typed before. */
function stillFitting(groups: SearchGroup[], typed: string): SearchGroup[] {
  if (typed === "") return [];
  const words = foldName(typed).split(" ");
  return groups.map(({ label, results }) => ({
    label,
    results: results.filter(({ title, hint }) => {
      const text = foldName(`${title} ${hint}`);
      return words.every((word) => text.includes(word));
    }),
  }));
}

async function keepUp(search: Search, onAnswer: (answer: Answer) => void): Promise<void> {
  if (search.isUnderWay) return;
  search.isUnderWay = true;
  let typed: string;
  do {
    typed = search.wanted;
    onAnswer({ typed, groups: typed === "" ? [] : await find(typed) });
  } while (typed !== search.wanted);
  search.isUnderWay = false;
}

async function find(typed: string): Promise<SearchGroup[]> {
  try {
    const response = await fetch(`/api/search?q=${encodeURIComponent(typed)}`);
    return response.ok ? ((await response.json()) as { groups: SearchGroup[] }).groups : [];
  } catch {
    return [];
  }
}
