import { test as base, expect, type Page, type Request } from "@playwright/test";
import { type Seed, startTestServer, type TestServer } from "./server";

/**
 * Each test has a production server and a data folder of its own, so tests neither share state nor need cleaning up after
 * them. `test.use({ seed: seeded(…) })` fills the database before the server starts. A page that logs an error fails its test.
 */
export const test = base.extend<{
  seed: { fill: Seed } | undefined;
  env: Record<string, string>;
  server: TestServer;
  allowedErrors: RegExp[];
}>({
  seed: [undefined, { option: true }],
  /** Errors in the browser's console that a test provokes on purpose. */
  allowedErrors: [[], { option: true }],
  /** What the server's environment differs in. */
  env: [{}, { option: true }],
  server: async ({ seed, env }, use) => {
    const { server, dispose } = await startTestServer({ seed: seed?.fill, env });
    await use(server);
    await dispose();
  },
  baseURL: async ({ server }, use) => use(server.url),
  page: async ({ page, allowedErrors }, use) => {
    const errors: string[] = [];
    page.on("pageerror", (error) => errors.push(error.message));
    page.on("console", (message) => {
      if (message.type() === "error") errors.push(message.text());
    });
    await use(listening(page));
    const unexpected = errors.filter((error) => !allowedErrors.some((pattern) => pattern.test(error)));
    expect(unexpected, "errors in the browser's console").toEqual([]);
  },
});

/**
 * Whether all of the page that the server has sent stands in its place and is alive: parts that came later lie aside until React
 * puts them there, each is then made alive for itself, and what is typed into it before is set back. React keeps its fiber on the
 * elements that it has, and what it has still to do at its root.
 */
function isAlive(): boolean {
  type Root = { stateNode: { pendingLanes: number } };
  const belongsToReact = (key: string) => key.startsWith("__reactFiber");
  const controls = document.querySelectorAll("main :is(h1, a, button, input, textarea, select)");
  const container = Object.entries(document).find(([key]) => key.startsWith("__reactContainer"));
  return (
    document.querySelector("template[id^='B:'], [hidden][id^='S:']") === null &&
    [...controls].every((control) => Object.keys(control).some(belongsToReact)) &&
    (container?.[1] as Root | undefined)?.stateNode.pendingLanes === 0
  );
}

/** The same page, whose `goto` and `reload` also wait until it listens to keys and drops, and has its menus. */
function listening(page: Page): Page {
  const [goto, reload] = [page.goto.bind(page), page.reload.bind(page)];
  const comingScripts = new Set<Request>();
  page.on("request", (request) => request.resourceType() === "script" && comingScripts.add(request));
  page.on("requestfinished", (request) => comingScripts.delete(request));
  page.on("requestfailed", (request) => comingScripts.delete(request));
  const listens = async () => {
    await page.locator("html[data-live]").waitFor({ state: "attached" });
    await page.waitForFunction(isAlive);
    await expect.poll(() => comingScripts.size, { intervals: [20] }).toBe(0);
    await page.waitForFunction(isAlive);
  };
  page.goto = async (...options) => {
    const response = await goto(...options);
    if (response?.headers()["content-type"]?.startsWith("text/html")) await listens();
    return response;
  };
  page.reload = async (...options) => {
    const response = await reload(...options);
    await listens();
    return response;
  };
  return page;
}

/** `test.use({ seed: seeded(smallStudio) })`: Playwright would take a bare function for a fixture and call it itself. */
export function seeded(fill: Seed): { fill: Seed } {
  return { fill };
}

export { expect };
