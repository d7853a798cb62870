// Loaded into the server's process before Next: makes it stop when it should.

import { subscribe } from "node:diagnostics_channel";

/** How long it may take to finish what it is doing once the start script is gone, in milliseconds. */
const PATIENCE = 10_000;

let isStopping = false;
for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM"])) {
  process.once(signal, () => {
    isStopping = true;
  });
}

// Next waits for every connection, and a browser that keeps asking would keep its own open for ever.
subscribe("http.server.response.finish", (message) => {
  if (!isStopping) return;
  const { server } = /** @type {{ server: import("node:http").Server }} */ (message);
  setImmediate(() => server.closeIdleConnections());
});

// The start script is gone, perhaps killed: nothing else would ever stop this process.
process.once("disconnect", () => {
  process.kill(process.pid, "SIGTERM");
  setTimeout(() => process.exit(1), PATIENCE).unref();
});
// In development Next forks its server, which is told what to do over its own channel and would end without it.
if (!process.env.NEXT_PRIVATE_WORKER) process.channel?.unref();
