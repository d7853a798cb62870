import { expect, it } from "vitest";
import { overallProgress, summarizeUploads } from "./summarize-uploads";
import type { UploadItem, UploadState } from "./upload-item";

const done = (status: "added" | "duplicate"): UploadState => ({
  phase: "done",
  result: { id: 1, title: "", jobId: null, status },
});

function items(...states: UploadState[]): UploadItem[] {
  return states.map((state, id) => ({
    id,
    name: `${id}.png`,
    size: 100,
    source: { kind: "link", path: "/a.png" },
    target: { jobId: null, isCompleting: false },
    idempotencyKey: String(id),
    state,
  }));
}

it("says how far it is, then what became of all, failures first", () => {
  const sending: UploadState = { phase: "sending", sent: 0.5, startedAt: 0 };
  expect(summarizeUploads(items(sending))).toBe("Adding 1 file");
  expect(summarizeUploads(items(done("added"), sending, { phase: "waiting" }))).toBe("Adding 2 of 3 files");
  expect(summarizeUploads(items(done("added")))).toBe("1 file added");
  expect(
    summarizeUploads(
      items(
        done("added"),
        done("added"),
        { phase: "failed", isRefused: false, message: "" },
        done("duplicate"),
        {
          phase: "cancelled",
        },
      ),
    ),
  ).toBe("1 file failed, 2 added, 1 already there, 1 cancelled");
});

it("counts by bytes, without what was cancelled", () => {
  expect(overallProgress(items({ phase: "sending", sent: 0.5, startedAt: 0 }, { phase: "cancelled" }))).toBe(
    0.5,
  );
  expect(overallProgress(items(done("added"), { phase: "waiting" }))).toBe(0.5);
});
