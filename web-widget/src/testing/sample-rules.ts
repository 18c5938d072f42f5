import type {
  HistoryGap,
  Light,
  PeriodViolation,
  RuleList,
  RuleSeverity,
  RuleViolation,
} from "@samenrooster/contract";
import { aViolation } from "./sample.ts";

/** What the rules say about the sample team, in the shapes of the contract's recorded examples. */

export function lightFor(violations: readonly RuleViolation[]): Light {
  const [first] = violations;
  if (!first) {
    return { colour: "GREEN" };
  }
  const has = (wanted: RuleSeverity): boolean =>
    violations.some(({ severity }) => severity === wanted);
  const colour = has("BLOCK") ? "RED" : has("WARN") ? "AMBER" : "GREEN";
  return { colour, reason: first.message };
}

/** A short rest that the law allows once in seven days. */
export function aShortRest(changes: Partial<RuleViolation> = {}): RuleViolation {
  return aViolation({
    severity: "WARN",
    at: "2027-01-10T07:00:00+01:00",
    message:
      "8 u rust na de late dienst van 9 januari, 11 u is gewoon. 1 van 1 gebruikt tot 17 januari 07:00. Vanaf 10:00 past het.",
    windowStart: "2027-01-09T23:00:00+01:00",
    windowEnd: "2027-01-10T07:00:00+01:00",
    nearest: { way: "START_FROM", moment: "2027-01-10T10:00:00+01:00" },
    exceptionUse: { used: 1, allowed: 1, until: "2027-01-17T07:00:00+01:00" },
    ...changes,
  });
}

export const periodViolations: PeriodViolation[] = [
  {
    memberId: "amina",
    displayName: "Amina Visser",
    violation: aViolation({
      at: "2027-01-05T06:30:00+01:00",
      actual: 450,
      limit: 480,
      message:
        "7 u 30 min rust na de late dienst van 4 januari; 8 u is nodig. Vanaf 07:30 past het.",
      windowStart: "2027-01-04T23:00:00+01:00",
      windowEnd: "2027-01-05T06:30:00+01:00",
    }),
  },
  { memberId: "bram", displayName: "Bram O’Neill", violation: aShortRest() },
  {
    memberId: "esra",
    displayName: "Esra Yılmaz",
    violation: aShortRest({
      at: "2027-01-04T07:00:00+01:00",
      windowStart: "2027-01-03T23:00:00+01:00",
      windowEnd: "2027-01-04T07:00:00+01:00",
      accepted: {
        by: "Chantal van der Heijden-Wolthuis",
        at: "2026-11-23T10:15:00+01:00",
        reason: "Afgesproken met Esra; daarna is ze drie dagen vrij.",
      },
    }),
  },
  {
    memberId: "chantal",
    displayName: "Chantal van der Heijden-Wolthuis",
    violation: aViolation({
      ruleId: "ATW-5.7-average-16-weeks",
      severity: "INFO",
      source: "ATW art. 5:7 lid 2",
      at: "2027-01-25T00:00:00+01:00",
      message: "Gemiddeld 47 u per week over 16 weken; 48 u is het meeste.",
      windowStart: "2026-10-05T00:00:00+02:00",
      windowEnd: "2027-01-25T00:00:00+01:00",
    }),
  },
];

export const historyGaps: HistoryGap[] = [
  {
    ruleId: "ATW-5.7-average-16-weeks",
    source: "ATW art. 5:7 lid 2",
    neededWeeks: 16,
    knownWeeks: 9,
    message: "ATW-5.7-average-16-weeks kijkt over 16 weken; daarvan zijn er 9 bekend.",
    memberIds: ["amina", "bram"],
  },
];

export function rulesOn(on: string): RuleList {
  return {
    on,
    rulePack: "nl-atw",
    items: [
      {
        id: "ATW-5.3-daily-rest",
        source: "ATW art. 5:3",
        severity: "BLOCK",
        basis: "LAW",
        plain: "In elke 24 uur minstens 11 uur rust; eens in de 7 dagen mag dat 8 uur zijn.",
        parameters: [
          { name: "restMinutes", value: 660 },
          { name: "shortRestsInSevenDays", value: 1 },
        ],
        from: "2007-04-01",
      },
      {
        id: "HEALTH-forward-rotation",
        source: "NVAB-richtlijn nachtwerk",
        severity: "INFO",
        basis: "SECOND_HAND",
        plain: "Liever van vroeg naar laat naar nacht dan andersom.",
        parameters: [],
      },
    ],
  };
}
