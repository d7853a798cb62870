import { expect, test } from "vitest";
import { searchedColumns } from "./searched-columns";

test.each([
  [
    { seed: "18446744073709551615", model: "sdxl\\base.safetensors" },
    "18446744073709551615",
    "base.safetensors",
  ],
  [{ seed: 0, model: "flux/dev/flux-dev" }, "0", "flux-dev"],
  [{}, null, null],
  [{ model: "folder/" }, null, null],
])("%j", (parameters, seed, model) => {
  expect(searchedColumns({ parameters: parameters as Record<string, string | number> })).toEqual({
    seed,
    model,
  });
});
