import { expect, it } from "vitest";
import { settingKeys } from "@/lib/core/settings/schema";
import { leavingSettings, settingChoices } from "./setting-choices";

it("decides of every setting, and of nothing else, whether it leaves", () => {
  expect(Object.keys(settingChoices).sort()).toEqual([...settingKeys].sort());
});

it("leaves nothing out of an export but what is named", () => {
  const held = settingKeys.filter((key) => !leavingSettings.includes(key));
  expect(held).toEqual([]);
});
