import { createServer, type Server } from "node:http";
import { dockPort, servedPort } from "../environment";
import { publish, subscribe } from "../events";
import { once } from "../once";
import { getSettings } from "../settings/queries";
import { isCode } from "../storage/file-system";
import { answerAtSecondDoor } from "./second-door";

/** taken: another program has the port; it is tried again. own: the app itself is on it. */
export type SecondPortState = "off" | "open" | "taken" | "own";

/** Milliseconds after which a port that was taken is tried again. */
const AGAIN = 10_000;

const held = once("second-port", () => ({
  state: "off" as SecondPortState,
  servers: [] as Server[],
  /** One step after the other: a switch may be pressed twice in a row. */
  tail: Promise.resolve(),
  retry: undefined as NodeJS.Timeout | undefined,
  unsubscribe: () => {},
}));

/** What the settings page shows. */
export function describeSecondPort(): { port: number; state: SecondPortState } {
  return { port: dockPort(), state: held.state };
}

/** Opens the port if the setting says so, and from now on whenever it changes, whoever changes it. */
export async function startSecondPort(): Promise<void> {
  held.unsubscribe = subscribe(({ records }) => {
    if (records.some(({ domain }) => domain === "settings")) void followSetting();
  });
  await followSetting();
}

export async function stopSecondPort(): Promise<void> {
  held.unsubscribe();
  await inTurn(close);
}

function followSetting(): Promise<void> {
  return inTurn(async () => {
    clearTimeout(held.retry);
    const before = held.state;
    const { answersDockProgram } = await getSettings();
    if (!answersDockProgram) await close();
    else if (held.state !== "open") held.state = await open();
    if (held.state === "taken") held.retry = setTimeout(followSetting, AGAIN).unref();
    if (held.state === before) return;
    tell(held.state);
    publish({ changeId: null, records: [{ domain: "settings", ids: [] }], fileIds: [] });
  });
}

function inTurn(step: () => Promise<void>): Promise<void> {
  held.tail = held.tail
    .then(step)
    .catch((error: unknown) => console.error("The port of the dock program could not be changed.", error));
  return held.tail;
}

/**
 * On both addresses that `localhost` can be: the program tries them in the order of its system, and one that another program answers
 * would be as good as taken.
 */
async function open(): Promise<SecondPortState> {
  const port = dockPort();
  if (port === servedPort()) return "own";
  try {
    held.servers.push(await listen(port, "127.0.0.1"));
    held.servers.push(...(await listen(port, "::1").then((server) => [server], noSuchAddress)));
    return "open";
  } catch (error) {
    await close();
    if (isCode(error, "EADDRINUSE", "EACCES")) return "taken";
    throw error;
  }
}

function listen(port: number, host: string): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = createServer((incoming, outgoing) => {
      answerAtSecondDoor(incoming, outgoing).catch((error: unknown) => {
        console.error("An answer to the dock program was not sent.", error);
        outgoing.destroy();
      });
    });
    server.once("error", reject);
    server.listen({ port, host, ipv6Only: true }, () => resolve(server));
  });
}

/** Not every machine has IPv6. */
function noSuchAddress(error: unknown): Server[] {
  if (isCode(error, "EADDRNOTAVAIL", "EAFNOSUPPORT")) return [];
  throw error;
}

/** What is being answered is still answered. */
async function close(): Promise<void> {
  clearTimeout(held.retry);
  held.state = "off";
  const servers = held.servers.splice(0);
  await Promise.all(
    servers.map((server) => {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeIdleConnections();
      return closed;
    }),
  );
}

function tell(state: SecondPortState): void {
  const port = dockPort();
  if (state === "open") console.info(`The predecessor's dock program is answered on port ${port}.`);
  if (state === "taken")
    console.warn(
      `Port ${port} is taken by another program: the predecessor's dock program is not answered. It is tried again.`,
    );
}
