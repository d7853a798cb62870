import { spawn } from "node:child_process";

/**
 * Opens the address in the person's own browser. Says nothing when there is none: the address is on the screen anyway.
 * @param {string} url one of ours
 */
export function openBrowser(url) {
  const [command, args] =
    process.platform === "darwin"
      ? ["open", [url]]
      : process.platform === "win32"
        ? ["rundll32", ["url.dll,FileProtocolHandler", url]]
        : ["xdg-open", [url]];
  const child = spawn(command, args, { stdio: "ignore", detached: true });
  child.on("error", () => {});
  child.unref();
}
