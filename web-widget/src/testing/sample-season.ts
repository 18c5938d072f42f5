import type { SeasonProfile, SeasonWish } from "@samenrooster/contract";

/** Contract hours of the months of 2027 at 24 hours a week in a hospital. */
const USUAL = [6380, 5763, 6380, 6174, 6380, 6174, 6380, 6380, 6175, 6380, 6174, 6380];

function months(): SeasonProfile["months"] {
  return USUAL.map((usualMinutes, index) => ({
    month: index + 1,
    usualMinutes,
    fixedMinutes: 0,
    contractMinutes: usualMinutes,
  }));
}

/** A year of the team in which every month is the same. */
export function aSeason(changes: Partial<SeasonProfile> = {}): SeasonProfile {
  return {
    year: 2027,
    agreed: true,
    monthPercents: USUAL.map(() => 100),
    bandPercent: 10,
    mostBandPercent: 10,
    weeklyMinutes: 1440,
    months: months(),
    ...changes,
  };
}

/** A year of which the member wished nothing. */
export function aWish(changes: Partial<SeasonWish> = {}): SeasonWish {
  return {
    memberId: "amina",
    year: 2027,
    agreed: true,
    ways: USUAL.map(() => "AS_CONTRACT"),
    lessPercent: 80,
    morePercent: 120,
    months: months(),
    ...changes,
  };
}
