import { expect, it } from "vitest";
import { pathCrumbs } from "./path-crumbs";

it("walks from the root or the drive", () => {
  expect(pathCrumbs("/home/me/clips")).toEqual([
    { label: "/", path: "/" },
    { label: "home", path: "/home" },
    { label: "me", path: "/home/me" },
    { label: "clips", path: "/home/me/clips" },
  ]);
  expect(pathCrumbs("C:\\Clips\\new")).toEqual([
    { label: "C:", path: "C:\\" },
    { label: "Clips", path: "C:\\Clips" },
    { label: "new", path: "C:\\Clips\\new" },
  ]);
  expect(pathCrumbs("/")).toEqual([{ label: "/", path: "/" }]);
});

it("keeps a backslash that belongs to a name", () => {
  expect(pathCrumbs("/a\\b").map(({ label }) => label)).toEqual(["/", "a\\b"]);
});
