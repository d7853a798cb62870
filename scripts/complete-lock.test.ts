import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { missingEntries } from "./complete-lock.mjs";

test("the lock file names the builds for every system", () => {
  const lock = JSON.parse(readFileSync(new URL("../package-lock.json", import.meta.url), "utf8"));
  expect(Object.keys(missingEntries(lock)), "run: npm run lock").toEqual([]);
});

test("a missing build gets the version, system and processor that its parent and its name say", () => {
  const lock = {
    packages: {
      "": { version: "1.0.0" },
      "node_modules/tool": {
        version: "2.0.0",
        dev: true,
        license: "MIT",
        optionalDependencies: {
          "@tool/cli-darwin-x64": "2.0.0",
          "tool-linux-arm64-musl": "2.0.0",
          present: "1.0.0",
        },
      },
      "node_modules/tool/node_modules/present": { version: "1.0.0" },
    },
  };
  expect(missingEntries(lock)).toEqual({
    "node_modules/@tool/cli-darwin-x64": {
      version: "2.0.0",
      os: ["darwin"],
      cpu: ["x64"],
      dev: true,
      license: "MIT",
      optional: true,
    },
    "node_modules/tool-linux-arm64-musl": {
      version: "2.0.0",
      os: ["linux"],
      cpu: ["arm64"],
      libc: ["musl"],
      dev: true,
      license: "MIT",
      optional: true,
    },
  });
});
