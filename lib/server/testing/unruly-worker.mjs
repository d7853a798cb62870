// Stands in for the worker in tests: does what the name of the file says.
import { createHash } from "node:crypto";
import path from "node:path";

process.on("disconnect", () => process.exit());
process.on("message", ({ id, input }) => {
  if (input.kind === "intake") return takeIn(id, input.files);
  if (input.kind === "likeness") return lookAt(id, input.files);
  const name = path.basename(input.filePath);
  if (name.includes("crash")) process.kill(process.pid, "SIGKILL");
  if (name.includes("hang")) return;
  if (name.includes("refuse")) process.send?.({ id, failure: { message: "Not this one.", isFinal: true } });
  else if (name.includes("fail"))
    process.send?.({ id, failure: { message: "Disk on fire.", isFinal: false } });
  else process.send?.({ id, result: { kind: "hash", facts: { hash: "b".repeat(64), size: 7 } } });
});
/**
 * One file that crashes takes all of its message with it.
 * @param {number} id
 * @param {{ name: string, modifiedAt: number }[]} files
 */
function takeIn(id, files) {
  if (files.some(({ name }) => name.includes("crash"))) process.kill(process.pid, "SIGKILL");
  if (files.some(({ name }) => name.includes("hang"))) return;
  const taken = files.map(({ name, modifiedAt }) => ({
    state: "read",
    hash: createHash("sha256").update(name).digest("hex"),
    type: { mimeType: "audio/mpeg", kind: "audio", extension: "mp3" },
    facts: {
      ...{ width: null, height: null, seconds: 1, fps: null, codec: "mp3", hasAudio: true, generation: null },
      ...{ capturedAt: modifiedAt, modifiedAt },
    },
  }));
  process.send?.({ id, result: { kind: "intake", taken } });
}

/**
 * Likewise.
 * @param {number} id
 * @param {{ filePath: string }[]} files
 */
function lookAt(id, files) {
  if (files.some(({ filePath }) => filePath.includes("crash"))) process.kill(process.pid, "SIGKILL");
  const looked = files.map(({ filePath }) =>
    filePath.includes("gone") ? { state: "gone" } : { state: "seen", frames: [{ hash: "-7", color: "5" }] },
  );
  process.send?.({ id, result: { kind: "likeness", looked } });
}

process.send?.({ isReady: true });
