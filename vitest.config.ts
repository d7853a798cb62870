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
    // On two cores Vitest would take one: these tests mostly wait for disks and children.
    maxWorkers: "100%",
  },
});
