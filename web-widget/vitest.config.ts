import { existsSync } from "node:fs";
import { playwright } from "@vitest/browser-playwright";
import { defineConfig, type TestProjectConfiguration } from "vitest/config";
import { contractAlias } from "./vite.config.ts";

const chromium = process.env["CHROMIUM"] ?? "/usr/bin/chromium";
const hasChromium = existsSync(chromium);
if (!hasChromium) {
  console.warn(
    `The component tests are left out: they need Chromium, and there is none at ${chromium}. ` +
      "Maybe run `apt-get install chromium`, or set CHROMIUM to its path.",
  );
}

const unit: TestProjectConfiguration = {
  extends: true,
  test: {
    name: "unit",
    environment: "node",
    include: ["src/{api,roster,localization}/**/*.test.ts"],
  },
};

const components: TestProjectConfiguration = {
  extends: true,
  test: {
    name: "components",
    include: ["src/components/**/*.test.ts"],
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      provider: playwright({
        launchOptions: {
          executablePath: chromium,
          args: [
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
          ],
        },
      }),
      instances: [{ browser: "chromium" }],
    },
  },
};

export default defineConfig({
  resolve: { alias: contractAlias },
  test: {
    // Other modules are built at the same time; a test that waits is not to fail for that.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 20_000 } },
    reporters: ["default", ["junit", { outputFile: "target/vitest-reports/widget.xml" }]],
    projects: hasChromium ? [unit, components] : [unit],
  },
});
