// The rule: what becomes of a file whose bytes have been read, by what the library has already.

/** A file that the library has. */
export type KnownFile = {
  id: number;
  path: string;
  hash: string | null;
  isLinked: boolean;
  /** Linked, and no longer where it was. */
  isGone: boolean;
  /** The asset that shows it, if there is one. */
  mediaId: number | null;
};

export type Decision =
  /** A file of its own. */
  | { is: "new" }
  /** The same file, with other bytes than before. */
  | { is: "reread"; file: KnownFile }
  /** A linked file that had moved here. */
  | { is: "found"; file: KnownFile }
  /** The library has these bytes and shows them. */
  | { is: "duplicate"; file: KnownFile }
  /** The library has these bytes and no asset shows them. */
  | { is: "shown-again"; file: KnownFile };

/**
 * `atPath`: the linked file of that very path. `sameBytes`: all files with its hash. A file in the folder that a person took out of the
 * library stays out (`wasTaken`: it came in before).
 */
export function decide(
  isCopied: boolean,
  { hash, wasTaken }: { hash: string; wasTaken: boolean },
  atPath: KnownFile | null,
  sameBytes: readonly KnownFile[],
): Decision {
  if (!isCopied && atPath) {
    if (atPath.hash !== null && atPath.hash !== hash) return { is: "reread", file: atPath };
    return { is: atPath.mediaId === null && !wasTaken ? "shown-again" : "duplicate", file: atPath };
  }
  const moved = isCopied ? undefined : sameBytes.find(({ isGone }) => isGone);
  if (moved) return { is: "found", file: moved };
  const shown = sameBytes.find(({ mediaId }) => mediaId !== null);
  if (shown) return { is: "duplicate", file: shown };
  // What is in the library's trash comes back for a copy; a linked file needs a row of its own.
  const held = isCopied ? sameBytes.find(({ isLinked }) => !isLinked) : undefined;
  return held ? { is: "shown-again", file: held } : { is: "new" };
}
