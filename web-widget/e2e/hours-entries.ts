import { myHoursNl } from "../src/localization/my-hours-nl.ts";
import type { Visitor } from "./visitor.ts";

const { entries } = myHoursNl;

/** Opens the entries of the account that is shown, all of them: a page of the latest may lack the one that a story is about. */
export async function unfoldEntries(visitor: Visitor): Promise<void> {
  const { page } = visitor;
  await page.getByText(entries.title).click();
  await page.getByText(entries.explanation).waitFor();
  await visitor.settled();
  const all = page.locator("roster-hours-entries li");
  const more = visitor.button(entries.more);
  while (await more.isVisible()) {
    const shown = await all.count();
    await more.click();
    await all.nth(shown).waitFor();
    await page
      .locator("roster-hours-entries button[aria-disabled=true]")
      .waitFor({ state: "hidden" });
  }
}
