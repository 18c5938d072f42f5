import type { BurdenOfKind, CompletionReason } from "@samenrooster/contract";
import type { Language } from "./dates.ts";
import { groupBy } from "./grouping.ts";

const HUNDRED = 100;

/** "8,2", "0", "−1,05": hundredths as people read numbers. */
export function countText(hundredths: number, language: Language): string {
  const locale = language === "nl" ? "nl-NL" : "en-GB";
  return new Intl.NumberFormat(locale, { maximumFractionDigits: 2 })
    .format(hundredths / HUNDRED)
    .replace("-", "−");
}

/** How a member's own figure lies to the median, which a small team is not told. */
export type Compared = "more" | "less" | "same" | "unknown";

export function compared({ ownHundredths, medianHundredths }: BurdenOfKind): Compared {
  if (medianHundredths === undefined) {
    return "unknown";
  }
  const more = ownHundredths - medianHundredths;
  return more === 0 ? "same" : more > 0 ? "more" : "less";
}

/** How far along a picture each kind lies, in percent of the largest figure of all kinds. */
export interface BurdenBar {
  readonly own: number;
  readonly median: number | undefined;
}

export function burdenBars(kinds: readonly BurdenOfKind[]): BurdenBar[] {
  const figures = kinds.flatMap(({ ownHundredths, medianHundredths = 0 }) => [
    ownHundredths,
    medianHundredths,
  ]);
  const most = Math.max(HUNDRED, ...figures);
  // What was taken back may leave less than nothing for a while; a bar cannot be shorter than that.
  const along = (hundredths: number): number => (Math.max(0, hundredths) / most) * HUNDRED;
  return kinds.map(({ ownHundredths, medianHundredths }) => ({
    own: along(ownHundredths),
    median: medianHundredths === undefined ? undefined : along(medianHundredths),
  }));
}

/** What is left of an entry after some half-lives, in percent. */
export const FADING: readonly { readonly halfLives: number; readonly percent: number }[] = [
  0, 1, 2, 3,
].map((halfLives) => ({ halfLives, percent: HUNDRED / 2 ** halfLives }));

/** Reasons by the completion that gave them, in the order in which they come. */
export function byCompletion(reasons: readonly CompletionReason[]): [string, CompletionReason[]][] {
  return groupBy(reasons, ({ takenAt }) => takenAt);
}
