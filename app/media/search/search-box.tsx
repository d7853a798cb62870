"use client";

import { LoaderCircle, Search, X } from "lucide-react";
import { type KeyboardEvent, useId, useRef, useState } from "react";
import { useLater } from "@/components/form/use-later";
import { useMediaSearch } from "@/components/media/use-media-search";
import { Button } from "@/components/ui/button";
import { Input } from "@/components/ui/input";
import { ShortcutHint, useAriaShortcut } from "@/components/ui/shortcut-keys";
import { useTypedSearch } from "@/components/ui/use-typed-search";
import { localDay } from "@/lib/core/list/day-range";
import { cn } from "@/lib/utils";
import { CompletionList, type CompletionOption } from "./completion-list";
import { SearchHelp } from "./search-help";
import { SearchProblems } from "./search-problems";
import { type SearchLanguage, useCompletions } from "./use-completions";

/** Searches the library as you type: words and fields, with what can be typed next below it, and what is not understood. */
export function SearchBox() {
  const { q, change, isPending } = useMediaSearch();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const ariaShortcut = useAriaShortcut("search");
  const [cursor, setCursor] = useState(0);
  const [isOpen, setIsOpen] = useState(false);
  const [active, setActive] = useState(-1);
  // Wanted once something stands in the field, or is about to.
  const [isEntered, setIsEntered] = useState(false);
  const language = useLater(loadLanguage, isEntered || q !== "");

  const { text, type, send, clear } = useTypedSearch({
    current: q,
    // What is half typed is not asked for: the list stays until it can be understood, or Enter says so.
    isReady: (typed) => problemsOf(typed, language).length === 0,
    onSend: (typed) => change(() => typed),
  });
  const { options, choose } = useCompletions(language, text, cursor, isOpen);
  const problems = problemsOf(text, language);
  const hasList = isOpen && options.length > 0;
  const hasProblems = !hasList && problems.length > 0;

  const edit = (next: string, at: number) => {
    type(next);
    setCursor(at);
    setActive(-1);
    // Behind a space nothing is begun: the list would lie on what was just found. The arrow keys bring it.
    setIsOpen(!/\s$/.test(next.slice(0, at)));
  };
  const take = (option: CompletionOption) => {
    const done = choose(option);
    edit(done.text, done.cursor);
    input.current?.focus();
    requestAnimationFrame(() => input.current?.setSelectionRange(done.cursor, done.cursor));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const chosen = hasList ? options[active] : undefined;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      setIsOpen(true);
      if (hasList) setActive((active + step + options.length + 1) % (options.length + 1));
      else setActive(0);
    } else if ((event.key === "Enter" || event.key === "Tab") && chosen) {
      event.preventDefault();
      take(chosen);
    } else if (event.key === "Enter") {
      send(text);
      setIsOpen(false);
    } else if (event.key === "Escape") {
      if (hasList) setIsOpen(false);
      else if (text === "") input.current?.blur();
      else clear();
    }
  };

  const Icon = isPending ? LoaderCircle : Search;
  return (
    <search className="group relative block w-full sm:flex-1 sm:basis-80 lg:max-w-160">
      <Icon
        aria-hidden
        className={cn(
          "pointer-events-none absolute top-2 left-2.5 size-4 text-faint",
          isPending && "animate-spin",
        )}
      />
      <Input
        ref={input}
        role="combobox"
        aria-expanded={hasList}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={hasList && options[active] ? `${id}-${active}` : undefined}
        aria-describedby={hasProblems ? `${id}-problems` : undefined}
        aria-invalid={hasProblems}
        data-shortcut="search"
        aria-keyshortcuts={ariaShortcut}
        aria-label="Search the library"
        placeholder="Search the library"
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        enterKeyHint="search"
        value={text}
        onChange={({ target }) => edit(target.value, target.selectionStart ?? target.value.length)}
        onSelect={({ currentTarget }) => setCursor(currentTarget.selectionStart ?? 0)}
        onKeyDown={onKeyDown}
        onFocus={({ currentTarget }) => {
          setIsEntered(true);
          // What a key brought here goes on where the search ends.
          currentTarget.setSelectionRange(text.length, text.length);
        }}
        onBlur={() => setIsOpen(false)}
        className="pr-17 pl-8.5"
      />
      <span className="absolute top-1 right-1 flex items-center gap-0.5">
        {text === "" ? (
          <ShortcutHint shortcut="search" className="mr-1 text-faint group-focus-within:hidden" />
        ) : (
          <Button
            variant="ghost"
            size="icon-sm"
            aria-label="Clear the search"
            onClick={() => {
              clear();
              input.current?.focus();
            }}
            className="size-6"
          >
            <X aria-hidden />
          </Button>
        )}
        <SearchHelp onExample={(term) => edit(text === "" ? term : `${text.trimEnd()} ${term}`, 1_000)} />
      </span>
      {hasList && <CompletionList {...{ id, options, active }} onChoose={take} />}
      {hasProblems && <SearchProblems id={`${id}-problems`} {...{ text, problems }} />}
    </search>
  );
}

function problemsOf(text: string, language: SearchLanguage | null) {
  return language?.parseMediaSearch(text, localDay(new Date())).problems ?? [];
}

const loadLanguage = async (): Promise<SearchLanguage> => ({
  ...(await import("@/lib/core/media/search/parse")),
  ...(await import("@/lib/core/media/search/complete")),
});
