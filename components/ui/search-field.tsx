"use client";

import { LoaderCircle, Search, X } from "lucide-react";
import { type KeyboardEvent, useRef } from "react";
import { Button } from "@/components/ui/button";
import { Input } from "@/components/ui/input";
import { ShortcutHint, useAriaShortcut } from "@/components/ui/shortcut-keys";
import { useTypedSearch } from "@/components/ui/use-typed-search";
import { useUrlParams } from "@/components/ui/use-url-params";
import { cn } from "@/lib/utils";

export type SearchFieldProps = {
  /** What is searched: "Search characters". Also the field's name. */
  label: string;
  param?: string;
  className?: string;
};

/** Searches as you type, through `?q=` of the address. `/` focuses it, Escape empties it. */
export function SearchField({ label, param = "q", className }: SearchFieldProps) {
  const { params, setParams, isPending } = useUrlParams();
  const input = useRef<HTMLInputElement>(null);
  const ariaShortcut = useAriaShortcut("search");
  const { text, type, send, clear } = useTypedSearch({
    current: params.get(param) ?? "",
    onSend: (next) => setParams({ [param]: next }),
  });
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
        onChange={(event) => type(event.target.value)}
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
          onClick={() => {
            clear();
            input.current?.focus();
          }}
          className="absolute top-1 right-1 size-6"
        >
          <X aria-hidden />
        </Button>
      )}
    </search>
  );
}
