import type { HoursGroup, TeamHours, TeamHoursMember } from "@samenrooster/contract";

function aMember(
  displayName: string,
  [contractMinutes, balanceMinutes, expected, extraMinutes]: readonly [
    number,
    number,
    number,
    number,
  ],
): TeamHoursMember {
  const band = contractMinutes === 0 ? 0 : 600;
  return {
    memberId: displayName,
    displayName,
    contractMinutes,
    balanceMinutes,
    forecast: {
      balanceMinutes: expected,
      lowMinutes: expected - band,
      highMinutes: expected + band,
      rosterKnownUntil: "2026-12-28",
    },
    extraMinutes,
    overtimeMinutes: 0,
  };
}

function groups(...of: readonly (readonly [number, number])[]): HoursGroup[] {
  return of.map(([fromMinutes, people]) => ({
    fromMinutes,
    untilMinutes: fromMinutes + 1200,
    people,
  }));
}

/** The hours of a team of four in a year; costs where rates are asked for. */
export function teamHoursOf(query: URLSearchParams): TeamHours {
  const hours: TeamHours = {
    year: Number(query.get("year")),
    today: "2026-11-23",
    members: [
      aMember("Amina Visser", [74_880, 750, -480, 0]),
      aMember("Bram de Wit", [99_840, 2640, 1500, 1500]),
      aMember("Chantal van der Heijden-Wolthuis", [112_320, -900, -720, 0]),
      aMember("Dirk Jansen", [0, 0, 0, 0]),
    ],
    balances: { groups: groups([-1200, 1], [0, 1], [2400, 1]) },
    forecasts: { groups: groups([-1200, 2], [1200, 1]) },
    outlook: { shortMinutes: 1200, lostMinutes: 1200, paidMinutes: 1500 },
    extraMinutes: 1500,
    openShiftMinutes: 2700,
  };
  if (!query.has("ownRate")) {
    return hours;
  }
  const cost = (minutes: number, rate: string): string =>
    ((minutes / 60) * Number(query.get(rate))).toFixed(2);
  return {
    ...hours,
    cost: {
      extraOwnAmount: cost(1500, "ownRate"),
      extraAgencyAmount: cost(1500, "agencyRate"),
      extraSavedAmount: (Number(cost(1500, "agencyRate")) - Number(cost(1500, "ownRate"))).toFixed(
        2,
      ),
      openShiftsOwnAmount: cost(2700, "ownRate"),
      openShiftsAgencyAmount: cost(2700, "agencyRate"),
    },
  };
}
