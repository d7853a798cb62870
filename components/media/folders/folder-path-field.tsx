"use client";

import { useState } from "react";
import { FolderCrumbs } from "@/components/media/folders/folder-crumbs";
import { FolderList } from "@/components/media/folders/folder-list";
import { useFolder } from "@/components/media/folders/use-folder";
import { Button } from "@/components/ui/button";
import { Field, FieldError, type FieldProps } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Skeleton } from "@/components/ui/skeleton";

export type FolderPathFieldProps = Pick<FieldProps, "hint" | "aside"> & {
  label: string;
  value: string;
  onValueChange: (path: string) => void;
  error?: string;
  /** A file is meant, which is chosen in its folder. */
  hasFiles?: boolean;
  /** It may stay empty, and is one field of a page: the focus does not begin here. */
  isOptional?: boolean;
};

/** A folder of the machine that the app runs on: its path, pasted or chosen below, where the folder that is open is the one that is meant. */
export function FolderPathField({
  label,
  value,
  onValueChange,
  error,
  hint = "On the machine that the app runs on.",
  aside,
  hasFiles = false,
  isOptional = false,
}: FolderPathFieldProps) {
  const [isBrowsing, setIsBrowsing] = useState(false);
  return (
    <div className="flex flex-col gap-2">
      <Field {...{ label, hint, error, aside }} isRequired={!isOptional}>
        {(field) => (
          <div className="flex gap-2">
            <Input
              {...field}
              value={value}
              onChange={({ target }) => onValueChange(target.value)}
              autoComplete="off"
              spellCheck={false}
              autoFocus={!isOptional}
              className="font-mono"
            />
            <Button type="button" aria-expanded={isBrowsing} onClick={() => setIsBrowsing(!isBrowsing)}>
              Browse
            </Button>
          </div>
        )}
      </Field>
      {isBrowsing && <Browser {...{ value, hasFiles }} onChoose={onValueChange} />}
    </div>
  );
}

type BrowserProps = { value: string; hasFiles: boolean; onChoose: (path: string) => void };

function Browser({ value, hasFiles, onChoose }: BrowserProps) {
  const { listing, problem, isPending, open } = useFolder(true);
  const go = (path: string | null) => {
    open(path);
    if (path !== null && !hasFiles) onChoose(path);
  };
  return (
    <div className="flex flex-col gap-2" aria-busy={isPending}>
      <FolderCrumbs path={listing?.path ?? null} onOpen={go} />
      {problem && <FieldError>{problem}</FieldError>}
      {listing ? (
        <FolderList
          key={listing.path ?? ""}
          listing={hasFiles ? listing : { ...listing, files: [] }}
          chosen={new Set([value])}
          onOpen={go}
          onToggle={onChoose}
          onSubmit={onChoose}
        />
      ) : (
        <Skeleton className="h-80" />
      )}
    </div>
  );
}
