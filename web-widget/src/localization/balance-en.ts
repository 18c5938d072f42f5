import type { BalanceWords } from "./balance-words.ts";

export const balanceEn: BalanceWords = {
  title: "Roster balance",
  explanation:
    "What rosters asked of you and what you got, beside the middle of your team. The balance shares what is heavy: of two rosters that are equally good, a night or a weekend goes to who had fewer of them.",
  privacy:
    "Only you and your team lead see this; colleagues do not. Being ill, leave and saying no never count. It is no score of anybody.",
  kinds: {
    WISH_KEPT: "Wishes kept",
    WISH_GIVEN_UP: "Wishes given up",
    NIGHT: "Nights",
    WEEKEND: "Weekend shifts",
    LATE_CHANGE: "Late changes",
  },
  meanings: {
    WISH_KEPT: "Wishes that came true in the roster.",
    WISH_GIVEN_UP: "Wishes and picks that gave way.",
    NIGHT: "Night shifts of published rosters.",
    WEEKEND: "Shifts that began on a Saturday or Sunday.",
    LATE_CHANGE: "Changes that were asked of you late.",
  },
  picture: "You beside the team",
  you: "You",
  median: "Middle of the team",
  times: (count) => `${count}×`,
  noMedian: "Too few colleagues to compare with.",
  more: "More than the middle",
  less: "Less than the middle",
  same: "The same as the middle",
  table: "The same figures as a table",
  kind: "Kind",
  compared: "Compared",
  fading: "How it fades",
  fades: (weeks, twice) =>
    `What is long ago counts less. After ${weeks} weeks something counts for half, after ${twice} weeks for a quarter, and so on. What lies ahead counts in full.`,
  fadeLeft: (weeks) => `after ${weeks} weeks`,
  now: "now",
  rules: "The rules of the balance",
  entries: (count) => `What was counted (${count})`,
  noEntries: "Nothing was counted yet.",
  showAll: (count) => `Show all ${count}`,
  causes: {
    COMPLETION: "completing the roster",
    PUBLICATION: "publishing the roster",
    CHANGE: "a change after publishing",
  },
  takenBack: "taken back",
  reasons: (period) => `Why the roster was completed like this: ${period}`,
  reasonsExplanation:
    "Completing gives a reason for each shift that came, each pick that gave way and each wish that was not met.",
  noReasons: "In this period completing changed nothing about your picks or wishes.",
  noPeriod: "There is no roster period yet; that is why there are no reasons here.",
  reasonKinds: {
    SHIFT_GIVEN: "Shift came",
    PICK_NOT_KEPT: "Pick gave way",
    WISH_NOT_MET: "Wish not met",
    HOURS_MISSING: "Hours missing beside a coach",
    UNPOPULAR_MISSING: "Too few less popular shifts",
  },
  takenAt: (at) => `Completed on ${at}`,
  wholePeriod: "The whole period",
};
