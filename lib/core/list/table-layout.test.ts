import { expect, it } from "vitest";
import { readTableLayouts } from "./table-layout";
import { tableLayoutCookie } from "./table-layout-cookie";

it("reads what it wrote", () => {
  const layout = {
    order: ["picks", "code"],
    shown: { media: false, priority: true },
    widths: { picks: 240 },
  };
  const { name, value } = tableLayoutCookie("jobs", layout);
  expect(readTableLayouts([{ name, value: value ?? "" }])).toEqual({ jobs: layout });
});

it("ignores what is no layout", () => {
  const cookies = [
    { name: "table-a", value: "{" },
    { name: "table-b", value: '{"widths":{"code":-1}}' },
    { name: "other", value: "{}" },
  ];
  expect(readTableLayouts(cookies)).toEqual({});
});
