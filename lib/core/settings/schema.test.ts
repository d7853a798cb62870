import { expect, test } from "vitest";
import { PrefillTemplates } from "@/lib/core/media/prefill-templates";
import { defaultSettings, readSettings, Settings, SettingsInput } from "@/lib/core/settings/schema";

test("the defaults are valid settings", () =>
  expect(Settings.parse(defaultSettings)).toEqual(defaultSettings));

test("what is missing, unknown or unreadable counts as its default", () => {
  const rows = [
    { key: "theme", value: '"light"' },
    { key: "shortcutsEnabled", value: "not json" },
    { key: "uploadLimitGigabytes", value: "-3" },
    { key: "fromALaterVersion", value: "1" },
  ];
  expect(readSettings(rows)).toEqual({ ...defaultSettings, theme: "light" });
});

test("a change names only what it changes", () => {
  expect(SettingsInput.parse({ theme: "system" })).toEqual({ theme: "system" });
});

test("a template refuses placeholders that are unknown or not filled yet", () => {
  const withTitle = (title: string) => PrefillTemplates.safeParse({ ...defaultSettings.prefill, title });
  expect(withTitle("{Character} {output_type}").success).toBe(true);
  expect(withTitle("no placeholder").success).toBe(true);
  expect(withTitle("{charakter}").error?.issues[0]?.message).toMatch(/^\{charakter\} cannot be used here/);
  expect(withTitle("{title}").success).toBe(false);
});
