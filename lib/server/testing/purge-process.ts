import { purgeSelected } from "../trash/purge";

// A process that deletes the whole trash for good until it is killed, or done.
await purgeSelected({ all: true });
