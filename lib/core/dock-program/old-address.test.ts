import { expect, it } from "vitest";
import { readOldAddress } from "@/lib/core/dock-program/old-address";

const NOW = { project: 17, character: 23 };
const lead = (address: string) => {
  const { pathname, searchParams } = new URL(address, "http://localhost");
  return readOldAddress(pathname, searchParams)?.hrefOf(NOW) ?? null;
};

it("leads addresses of the predecessor to the pages of today", () => {
  expect(lead("/jobs/builder")).toBe("/jobs/new");
  expect(lead("/export")).toBe("/data");
  expect(lead("/journal?project_id=3")).toBe("/journal?project=17");
  expect(lead("/prompt-library?project_id=3&status=done")).toBe("/prompts?project=17&status=done");
  expect(lead("/media?status=approved&character_id=2")).toBe("/media?q=quality%3Aapproved+character%3A%2323");
});

it("reads the ids that they name, and nothing where there is none", () => {
  const read = (address: string) => {
    const { pathname, searchParams } = new URL(address, "http://localhost");
    return readOldAddress(pathname, searchParams);
  };
  expect(read("/journal?project_id=3")?.ids).toEqual({ project: 3, character: null });
  const nothing = read("/prompt-library?project_id=&status=");
  expect(nothing?.ids.project).toBeNull();
  expect(nothing?.hrefOf({ project: null, character: null })).toBe("/prompts");
  expect(read("/media?status=&character_id=")?.hrefOf({ project: null, character: null })).toBe("/media");
});

it("leaves addresses of today alone", () => {
  for (const address of [
    "/",
    "/jobs",
    "/jobs?status=planned",
    "/journal",
    "/journal?project=3",
    "/media?q=rain",
    "/projects",
  ])
    expect([address, lead(address)]).toEqual([address, null]);
});
