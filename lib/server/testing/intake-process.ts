import { startBackground } from "../background/queue";
import { startIntake } from "../intake/intakes";

// The server's background work as a process of its own, for a test that kills it. It says when it has begun.
await startBackground();
await startIntake();
process.stdout.write("begun\n");
// As long as the server would.
setInterval(() => undefined, 60_000);
