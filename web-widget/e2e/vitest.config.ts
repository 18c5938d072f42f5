import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

const product = process.env.BASE_URL;
if (!product) {
  throw new Error(
    "The stories need a running Samenrooster in demo mode. " +
      "Maybe start bin/run --reset --date 2026-11-23 and set BASE_URL=http://127.0.0.1:8080.",
  );
}

// By name, whatever took longest the last time: once worked hours are closed, nothing earlier can be published.
class ByName extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return [...files].sort((one, other) => one.moduleId.localeCompare(other.moduleId));
  }
}

// One story after the other: they are told by the same team on the same server.
export default defineConfig({
  test: {
    // Vite takes the name BASE_URL for something of its own.
    env: { PRODUCT_URL: product },
    include: ["e2e/*.spec.ts"],
    fileParallelism: false,
    sequence: { shuffle: false, sequencer: ByName },
    testTimeout: 180_000,
    hookTimeout: 60_000,
    reporters: ["default", ["junit", { outputFile: "target/vitest-reports/e2e.xml" }]],
  },
});
