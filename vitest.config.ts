import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: { alias: { "@": import.meta.dirname } },
  test: {
    include: [
      "lib/**/*.test.ts",
      "scripts/**/*.test.ts",
      "prisma/**/*.test.ts",
      "components/**/*.test.ts",
      "app/**/*.test.ts",
      "bench/**/*.test.ts",
    ],
    exclude: ["node_modules", "data"],
    testTimeout: 20_000,
    pool: "forks",
    // A process for each of the files takes longer than what most of them test. What the app keeps of a database goes with that
    // database (withTestDatabase), so they can share one.
    isolate: false,
    // On two cores Vitest would take one: these tests often wait for disks and children.
    maxWorkers: "150%",
  },
});
