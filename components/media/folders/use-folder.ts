"use client";

import { useEffect, useState } from "react";
import { askServer } from "@/components/shell/ask-server";
import type { FolderListing } from "@/lib/server/folders/list-folder";

const KEY = "pipeline-manager.last-folder";

type FolderState = {
  listing: FolderListing | null;
  /** Why the folder that was asked for cannot be shown; the one before stays. */
  problem: string | null;
  isPending: boolean;
};

/** The folder being looked at, null for the start. It opens where the last file was taken from. */
export function useFolder(isOpen: boolean) {
  const [wanted, setWanted] = useState<{ path: string | null }>({ path: null });
  const [state, setState] = useState<FolderState>({ listing: null, problem: null, isPending: true });

  useEffect(() => {
    if (isOpen) setWanted({ path: localStorage.getItem(KEY) });
  }, [isOpen]);
  useEffect(() => {
    if (!isOpen) return;
    const leaving = new AbortController();
    setState((before) => ({ ...before, isPending: true }));
    read(wanted.path, leaving.signal).then(
      (listing) => setState({ listing, problem: null, isPending: false }),
      async (error: Error) => {
        if (leaving.signal.aborted) return;
        // The folder of last time may be gone: then the start is shown, without a word.
        const isFirst = wanted.path !== null && wanted.path === localStorage.getItem(KEY);
        if (isFirst) {
          localStorage.removeItem(KEY);
          setWanted({ path: null });
        } else setState((before) => ({ ...before, problem: error.message, isPending: false }));
      },
    );
    return () => leaving.abort();
  }, [isOpen, wanted]);

  const open = (path: string | null) => setWanted({ path });
  const remember = () => {
    if (state.listing?.path) localStorage.setItem(KEY, state.listing.path);
  };
  return { ...state, open, remember };
}

function read(path: string | null, signal: AbortSignal): Promise<FolderListing> {
  const query = path === null ? "" : `?${new URLSearchParams({ path })}`;
  return askServer<FolderListing>(`/api/folders${query}`, { signal });
}
