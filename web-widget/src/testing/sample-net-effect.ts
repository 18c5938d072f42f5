import type {
  NetEffect,
  NetEffectMark,
  NetEffectOfContract,
  NetEffectRequest,
} from "@samenrooster/contract";

/** Somebody alone with a rent of 750 and a full-time wage of 3,400, by the tables of 2026: minutes, year, month. */
const WORKED_OUT: readonly (readonly number[])[] = [
  [1200, 26368, 2171, 24197, 746, 23450, 1550, 5184, 30185, 1954, 129, 432, 2515],
  [1440, 31642, 2606, 29036, 1903, 27133, 1550, 3876, 32559, 2261, 129, 323, 2713],
  [1680, 36915, 3040, 33876, 3804, 30072, 982, 2568, 33622, 2506, 81, 214, 2801],
  [1920, 42189, 3474, 38715, 5749, 32966, 318, 1272, 34555, 2747, 26, 106, 2879],
  [2160, 47463, 3908, 43554, 7779, 35775, 0, 0, 35775, 2981, 0, 0, 2981],
];

const MARKS: readonly NetEffectMark[] = [
  {
    kind: "CARE_BENEFIT_ENDS",
    fromIncome: 40857,
    yearlyLoss: "23.60",
    message: "Vanaf een belastbaar inkomen van 40857 euro is er geen zorgtoeslag meer.",
  },
  {
    kind: "RENT_BENEFIT_ENDS",
    fromIncome: 43386,
    yearlyLoss: "12.00",
    message: "Vanaf een belastbaar inkomen van 43386 euro is er geen huurtoeslag meer.",
  },
];

function contract(minutes: number): NetEffectOfContract {
  const row = WORKED_OUT.find(([known]) => known === minutes) ?? WORKED_OUT[0] ?? [];
  const figure = (at: number): number => row[at] ?? 0;
  const none = { childBenefit: 0, childcareBenefit: 0 };
  return {
    weeklyMinutes: minutes,
    yearly: {
      gross: figure(1),
      pension: figure(2),
      taxable: figure(3),
      tax: figure(4),
      netPay: figure(5),
      careBenefit: figure(6),
      rentBenefit: figure(7),
      ...none,
      total: figure(8),
    },
    monthly: {
      netPay: figure(9),
      careBenefit: figure(10),
      rentBenefit: figure(11),
      ...none,
      total: figure(12),
    },
  };
}

/** What the server would answer for somebody alone who rents; 20, 24, 28, 32 and 36 hours are known. */
export function netEffectOf({ year, contractsToCompare }: NetEffectRequest): NetEffect {
  const contracts = contractsToCompare.map(contract);
  const sorted = [...contracts].sort((one, other) => one.weeklyMinutes - other.weeklyMinutes);
  const [lowest, highest] = [sorted[0], sorted.at(-1)].map((one) => one?.yearly.taxable ?? 0);
  return {
    year,
    tablesOf: "2026-11-22",
    indication:
      "Een indicatie met een vereenvoudigde jaarmethode, met de tabellen van 2026, voor het laatst nagekeken op 2026-11-22.",
    contracts,
    steps: sorted.slice(1).map((more, at) => {
      const less = sorted[at] ?? more;
      const yearlyGross = more.yearly.gross - less.yearly.gross;
      const yearlyTotal = more.yearly.total - less.yearly.total;
      return {
        fromWeeklyMinutes: less.weeklyMinutes,
        toWeeklyMinutes: more.weeklyMinutes,
        yearlyGross,
        yearlyTotal,
        monthlyTotal: more.monthly.total - less.monthly.total,
        keptCents: Math.round((100 * yearlyTotal) / yearlyGross),
      };
    }),
    marks: MARKS.filter(
      ({ fromIncome }) => fromIncome > (lowest ?? 0) && fromIncome <= (highest ?? 0),
    ),
    falls: [],
  };
}

/** Somebody alone who works 24 hours, and asks about 28. */
export const householdOf2026: NetEffectRequest = {
  year: 2026,
  birthDate: "1990-05-01",
  monthlyRent: "750.00",
  fullTimeMonthlyWage: "3400.00",
  fullTimeWeeklyMinutes: 2160,
  holidayAllowancePercent: "8",
  yearEndBonusPercent: "8.33",
  contractsToCompare: [1440, 1680],
};
