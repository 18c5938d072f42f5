import { defineConfig } from "vitest/config";

/** Measures and asserts nothing (bin/bench widget). */
export default defineConfig({
  test: {
    // Vite takes the name BASE_URL for something of its own.
    env: { PRODUCT_URL: process.env.BASE_URL ?? "" },
    include: ["e2e/*.bench.ts"],
    testTimeout: 300_000,
    hookTimeout: 120_000,
    disableConsoleIntercept: true,
    reporters: ["default"],
  },
});
