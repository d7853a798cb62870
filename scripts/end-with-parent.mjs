// Loaded into the server before anything else: when the start script is gone, even killed, the server stops too.

process.once("disconnect", () => process.kill(process.pid, "SIGTERM"));
process.channel?.unref();
