import { existsSync } from "node:fs";
import { chromium } from "playwright-core";

/** Chromium without a voice of its own: no first-run pages, no updates, nothing on the network but the page. */
export const chromiumPath = process.env.CHROMIUM ?? "/usr/bin/chromium";

export async function launchChromium() {
  if (!existsSync(chromiumPath)) {
    throw new Error(
      `There is no Chromium at ${chromiumPath}. Maybe run \`apt-get install chromium\`, or set CHROMIUM to its path.`,
    );
  }
  return chromium.launch({
    executablePath: chromiumPath,
    headless: true,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}
