// Stands in for the worker in tests: does what the name of the file says.
import path from "node:path";

process.on("disconnect", () => process.exit());
process.on("message", ({ id, input }) => {
  const name = path.basename(input.filePath);
  if (name.includes("crash")) process.kill(process.pid, "SIGKILL");
  if (name.includes("hang")) return;
  if (name.includes("refuse")) process.send?.({ id, failure: { message: "Not this one.", isFinal: true } });
  else if (name.includes("fail"))
    process.send?.({ id, failure: { message: "Disk on fire.", isFinal: false } });
  else process.send?.({ id, result: { kind: "hash", facts: { hash: "b".repeat(64), size: 7 } } });
});
process.send?.({ isReady: true });
