// Renders every screen of the demo page with sample data, for looking at: target/screens/*.png
import { mkdirSync } from "node:fs";
import { chromium } from "playwright-core";
import { createServer } from "vite";

const SCREENS = {
  nurse: [
    "Mijn rooster",
    "Open diensten",
    "Wensen en verlof",
    "Mijn uren",
    "Teamrooster",
    "Regels",
  ],
  lead: ["Bezetting", "Basisrooster", "Periode"],
};
const folder = "target/screens";
mkdirSync(folder, { recursive: true });
const server = await createServer({ server: { host: "127.0.0.1", port: 8281 }, logLevel: "error" });
await server.listen();
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu"],
});
for (const width of [390, 1280]) {
  for (const [role, names] of Object.entries(SCREENS)) {
    const page = await browser.newPage({ viewport: { width, height: 900 } });
    page.on("pageerror", (error) => console.error(error.message));
    await page.goto(`${server.resolvedUrls.local[0]}demo/${role === "lead" ? "?lead" : ""}`);
    for (const name of names) {
      await page.getByRole("button", { name, exact: true }).click();
      if (name === "Basisrooster") {
        await page.getByRole("button", { name: "Voorstel maken" }).click();
      }
      await page.waitForTimeout(400);
      const file = `${folder}/${width}-${name.toLowerCase().replaceAll(" ", "-")}.png`;
      await page.screenshot({ path: file, fullPage: true });
      console.log(file);
    }
    await page.close();
  }
}
await browser.close();
await server.close();
