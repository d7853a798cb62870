import { describe, expect, it } from "vitest";
import { activeHref, navigation } from "./navigation";

describe("activeHref", () => {
  it("marks the page itself and what lies below it", () => {
    expect(activeHref("/")).toBe("/");
    expect(activeHref("/jobs")).toBe("/jobs");
    expect(activeHref("/jobs/42")).toBe("/jobs");
  });

  it("prefers the longer of two that match", () => {
    expect(activeHref("/jobs/new")).toBe("/jobs/new");
  });

  it("marks nothing for a page outside of the navigation", () => {
    expect(activeHref("/jobsomething")).toBeNull();
  });
});

it("gives each shortcut to one page", () => {
  const keys = navigation.flatMap((group) => group.links.flatMap((link) => link.shortcut ?? []));
  expect(new Set(keys).size).toBe(keys.length);
});
