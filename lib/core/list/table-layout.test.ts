import { expect, it } from "vitest";
import { readTableLayouts } from "./table-layout";
import { tableLayoutCookie } from "./table-layout-cookie";

function asRequested(line: string) {
  const [pair = ""] = line.split(";");
  const [name = "", value = ""] = pair.split("=");
  return { name, value: decodeURIComponent(value) };
}

it("reads what it wrote", () => {
  const layout = {
    order: ["picks", "code"],
    shown: { media: false, priority: true },
    widths: { picks: 240 },
  };
  expect(readTableLayouts([asRequested(tableLayoutCookie("jobs", layout))])).toEqual({ jobs: layout });
});

it("ignores what is no layout", () => {
  const cookies = [
    { name: "table-a", value: "{" },
    { name: "table-b", value: '{"widths":{"code":-1}}' },
    { name: "other", value: "{}" },
  ];
  expect(readTableLayouts(cookies)).toEqual({});
});
