"use client";

import { useState } from "react";
import { FolderCrumbs } from "@/components/media/folders/folder-crumbs";
import { FolderList } from "@/components/media/folders/folder-list";
import { useFolder } from "@/components/media/folders/use-folder";
import { Button } from "@/components/ui/button";
import { Dialog, DialogBody, DialogClose, DialogContent, DialogFooter } from "@/components/ui/dialog";
import { FieldError } from "@/components/ui/field";
import { Skeleton } from "@/components/ui/skeleton";

export type FolderBrowserProps = {
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
  /** Absolute paths of files on the machine that the app runs on. */
  onChoose: (paths: string[]) => void;
};

/** Chooses files that stay where they are: a browser never tells a page the path of a file, so the server lists folders. */
export function FolderBrowser({ isOpen, onOpenChange, onChoose }: FolderBrowserProps) {
  const { listing, problem, isPending, open, remember } = useFolder(isOpen);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const onToggle = (path: string) => {
    const next = new Set(chosen);
    if (!next.delete(path)) next.add(path);
    setChosen(next);
  };
  const close = () => {
    setChosen(new Set());
    onOpenChange(false);
  };
  const submit = (paths: Iterable<string>) => {
    remember();
    onChoose([...paths]);
    close();
  };
  const count = chosen.size;
  return (
    <Dialog open={isOpen} onOpenChange={(next) => (next ? onOpenChange(true) : close())}>
      <DialogContent
        size="lg"
        title="Link files where they are"
        description="They stay in their folder and take no extra space. The library finds them there."
      >
        <DialogBody className="flex flex-col gap-2">
          <FolderCrumbs path={listing?.path ?? null} onOpen={open} />
          {problem && <FieldError>{problem}</FieldError>}
          {listing ? (
            <div aria-busy={isPending}>
              <FolderList
                key={listing.path ?? ""}
                {...{ listing, chosen, onToggle }}
                onOpen={open}
                onSubmit={(path) => submit(count > 0 ? chosen : [path])}
              />
            </div>
          ) : (
            <Skeleton className="h-80" />
          )}
        </DialogBody>
        <DialogFooter
          aside={
            <p className="truncate text-sm text-dim max-sm:hidden">
              {count === 0 ? "Nothing selected" : countOf(count)}
            </p>
          }
        >
          <DialogClose asChild>
            <Button variant="ghost">Cancel</Button>
          </DialogClose>
          <Button variant="primary" disabled={count === 0} onClick={() => submit(chosen)}>
            {count > 1 ? `Link ${count} files` : "Link file"}
          </Button>
        </DialogFooter>
      </DialogContent>
    </Dialog>
  );
}

function countOf(count: number): string {
  return count === 1 ? "1 file selected" : `${count} files selected`;
}
