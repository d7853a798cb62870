import { expect, seeded, test } from "./fixtures";
import { studioWithJobs } from "./seeds";

test.use({ seed: seeded(studioWithJobs(5)) });

test("jobs are listed by pages and read one by one; nonsense is refused", async ({ request, server }) => {
  const ask = async (path: string) => {
    const response = await request.get(`${server.url}${path}`);
    return { status: response.status(), body: await response.json() };
  };
  const first = await ask("/api/jobs?limit=3");
  expect(first.body.items.map(({ code }: { code: string }) => code)).toEqual(["J0005", "J0004", "J0003"]);
  const rest = await ask(`/api/jobs?limit=3&cursor=${first.body.nextCursor}`);
  expect(rest.body.items.map(({ id }: { id: number }) => id)).toEqual([2, 1]);
  expect(rest.body.nextCursor).toBeNull();
  expect((await ask("/api/jobs?status=rendered&status=failed")).body.items).toHaveLength(1);
  expect((await ask("/api/jobs/1")).body).toMatchObject({
    code: "J0001",
    title: "Luna Vale — Running, Orbit",
    picks: [{ name: "Running" }, { name: "Orbit" }],
    history: [{ to: "planned" }],
  });
  for (const path of [
    "/api/jobs?limit=201",
    "/api/jobs?status=nonsense",
    "/api/jobs?cursor=x",
    "/api/jobs?characterId=0",
  ]) {
    const { status, body } = await ask(path);
    expect([path, status, body.error.code]).toEqual([path, 400, "invalid"]);
  }
  expect((await ask("/api/jobs/99")).status).toBe(404);
  expect((await ask("/api/jobs/x")).status).toBe(404);
});
