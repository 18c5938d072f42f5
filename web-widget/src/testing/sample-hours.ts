import type { HoursAccount, HoursEntry } from "@samenrooster/contract";

const CONTRACT_OF_MONTH = 6240;

/** The hours of 2026 of somebody who is known until 4 January, a little behind. */
export function anAccount(changes: Partial<HoursAccount> = {}): HoursAccount {
  return {
    memberId: "amina",
    year: 2026,
    asOf: "2026-11-23",
    contractMinutes: 12 * CONTRACT_OF_MONTH,
    publicHolidayMinutes: 2016,
    leaveMinutes: 4320,
    absenceMinutes: 0,
    rosteredMinutes: 66_000,
    workedMinutes: -45,
    openingMinutes: 600,
    earlierDaysMinutes: 0,
    otherMinutes: 0,
    balanceMinutes: 750,
    forecast: {
      balanceMinutes: -480,
      lowMinutes: -2400,
      highMinutes: 1440,
      rosterKnownUntil: "2026-12-28",
    },
    extraMinutes: 0,
    overtimeMinutes: 0,
    months: months(),
    ...changes,
  };
}

function months(): HoursAccount["months"] {
  let balanceMinutes = 600;
  return Array.from({ length: 12 }, (_, index) => {
    const creditedMinutes =
      index === 11 ? 4800 : CONTRACT_OF_MONTH + (index % 3 === 0 ? 480 : -150);
    balanceMinutes += creditedMinutes - CONTRACT_OF_MONTH;
    return {
      month: index + 1,
      contractMinutes: CONTRACT_OF_MONTH,
      creditedMinutes,
      balanceMinutes,
      forecast: index === 11,
    };
  });
}

export function anEntry(changes: Partial<HoursEntry> = {}): HoursEntry {
  return {
    employmentId: "e1",
    number: 9,
    day: "2026-12-28",
    kind: "ROSTERED",
    minutes: 450,
    balanceMinutes: -480,
    dayBalanceMinutes: 210,
    causeKind: "SHIFT",
    causeId: "s1",
    shiftTypeName: "Vroege dienst",
    ...changes,
  };
}

/** Two pages of entries: a shift that was given back, a holiday, and what was owed at first. */
export const entryPages: readonly (readonly HoursEntry[])[] = [
  [
    anEntry({ number: 10, minutes: -450, balanceMinutes: -930, corrects: 9 }),
    anEntry(),
    anEntry({
      number: 3,
      day: "2026-12-25",
      kind: "PUBLIC_HOLIDAY",
      minutes: 288,
      balanceMinutes: -930,
      causeKind: "PUBLIC_HOLIDAY",
      causeId: "2026-12-25",
      dayBalanceMinutes: 165,
      shiftTypeName: undefined,
      publicHolidayName: "Christmas Day",
    }),
  ],
  [
    anEntry({
      number: 1,
      day: "2026-01-01",
      kind: "CONTRACT",
      minutes: -74_880,
      balanceMinutes: -74_880,
      causeKind: "EMPLOYMENT",
      causeId: "e1",
      shiftTypeName: undefined,
    }),
  ],
];
