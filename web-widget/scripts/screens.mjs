// Renders every screen of the demo page with sample data, for looking at: target/screens/*.png
// Arguments narrow it down: `npm run screens -- Vandaag Kiezen`; PORT is where the page is served meanwhile.
import { mkdirSync } from "node:fs";
import { chromium } from "playwright-core";
import { createServer } from "vite";

const folder = "target/screens";
const wanted = process.argv.slice(2);
const port = Number(process.env.PORT ?? 8281);
mkdirSync(folder, { recursive: true });
const server = await createServer({ server: { host: "127.0.0.1", port }, logLevel: "error" });
await server.listen();
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu"],
});

/** The screens of the side that is shown, also those that are folded away. */
const screensOf = (page) =>
  page
    .locator("nav li:not(.more) button")
    .evaluateAll((buttons) => buttons.map((button) => button.textContent.trim()));

async function open(page, name) {
  const button = page.getByRole("button", { name, exact: true });
  if (!(await button.isVisible())) {
    await page.locator("nav li.more button").click();
  }
  await button.click();
}

for (const width of [390, 1280]) {
  for (const scheme of ["light", "dark"]) {
    const page = await browser.newPage({
      viewport: { width, height: 900 },
      colorScheme: scheme,
    });
    page.on("pageerror", (error) => console.error(error.message));
    await page.goto(`${server.resolvedUrls.local[0]}demo/?lead`);
    for (const side of ["Mijn werk", "Team leiden"]) {
      await page.getByRole("button", { name: side }).click();
      for (const name of await screensOf(page)) {
        if (wanted.length > 0 && !wanted.includes(name)) {
          continue;
        }
        await open(page, name);
        await page.waitForTimeout(500);
        const file = `${folder}/${width}-${scheme}-${name.toLowerCase().replaceAll(" ", "-")}.png`;
        await page.screenshot({ path: file, fullPage: true });
        console.log(file);
      }
    }
    await page.close();
  }
}
await browser.close();
await server.close();
