"use client";

import { LoaderCircle, Search, X } from "lucide-react";
import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { Input } from "@/components/ui/input";
import { ShortcutHint, useAriaShortcut } from "@/components/ui/shortcut-keys";
import { useUrlParams } from "@/components/ui/use-url-params";
import { cn } from "@/lib/utils";

export type SearchFieldProps = {
  /** What is searched: "Search characters". Also the field's name. */
  label: string;
  param?: string;
  className?: string;
};

/** Milliseconds without typing before the list is asked for. */
const PAUSE = 180;

/** Searches as you type, through `?q=` of the address. `/` focuses it, Escape empties it. */
export function SearchField({ label, param = "q", className }: SearchFieldProps) {
  const { params, setParams, isPending } = useUrlParams();
  const inUrl = params.get(param) ?? "";
  const [text, setText] = useState(inUrl);
  const sent = useRef(inUrl);
  const timer = useRef<number>(undefined);
  const input = useRef<HTMLInputElement>(null);
  const ariaShortcut = useAriaShortcut("search");

  // The address changed by something else (back, "clear filters"): follow it, but never overwrite what is being typed.
  useEffect(() => {
    if (inUrl !== sent.current) {
      sent.current = inUrl;
      setText(inUrl);
    }
  }, [inUrl]);
  useEffect(() => () => window.clearTimeout(timer.current), []);

  const send = (next: string) => {
    window.clearTimeout(timer.current);
    if (next.trim() === sent.current) return;
    sent.current = next.trim();
    setParams({ [param]: next.trim() });
  };
  const onType = (next: string) => {
    setText(next);
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(() => send(next), PAUSE);
  };
  const clear = () => {
    setText("");
    send("");
    input.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Enter") send(text);
    if (event.key === "Escape") {
      if (text === "") input.current?.blur();
      else clear();
    }
  };

  const Icon = isPending ? LoaderCircle : Search;
  return (
    <search
      className={cn("group relative block w-full sm:w-auto sm:max-w-64 sm:flex-1 sm:basis-40", className)}
    >
      <Icon
        aria-hidden
        className={cn(
          "pointer-events-none absolute top-2 left-2.5 size-4 text-faint",
          isPending && "animate-spin",
        )}
      />
      <Input
        ref={input}
        data-shortcut="search"
        aria-keyshortcuts={ariaShortcut}
        aria-label={label}
        placeholder={label}
        autoComplete="off"
        spellCheck={false}
        enterKeyHint="search"
        value={text}
        onChange={(event) => onType(event.target.value)}
        onKeyDown={onKeyDown}
        className="px-8.5"
      />
      {text === "" ? (
        <ShortcutHint
          shortcut="search"
          className="absolute top-1.75 right-2 text-faint group-focus-within:hidden"
        />
      ) : (
        <Button
          variant="ghost"
          size="icon-sm"
          aria-label="Clear the search"
          onClick={clear}
          className="absolute top-1 right-1 size-6"
        >
          <X aria-hidden />
        </Button>
      )}
    </search>
  );
}
