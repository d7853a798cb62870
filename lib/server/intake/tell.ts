import { publish } from "../events";

/** Has the screens of a folder look again. */
export function tellFolder(folderId: number): void {
  publish({ changeId: null, records: [{ domain: "folders", ids: [folderId] }], fileIds: [] });
}

/** Has every screen of media look again: some files are there, or gone, that were not. */
export function tellMedia(folderId: number): void {
  publish({
    changeId: null,
    records: [
      { domain: "media", ids: [] },
      { domain: "folders", ids: [folderId] },
    ],
    fileIds: [],
  });
}

/** Says once, in every window, what came in. */
export function announceArrival(folderId: number, sentence: string): void {
  publish({
    changeId: null,
    records: [{ domain: "folders", ids: [folderId] }],
    fileIds: [],
    arrival: { folderId, sentence },
  });
}
