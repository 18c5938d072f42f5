import type { BalanceWords } from "./balance-words.ts";

export const balanceNl: BalanceWords = {
  title: "Roosterbalans",
  explanation:
    "Wat roosters van je vroegen en wat je ervoor terugkreeg, naast het midden van je team. De balans verdeelt wat zwaar is: bij twee roosters die even goed zijn, gaat een nacht of weekend naar wie daar minder van had.",
  privacy:
    "Alleen jij en je teamleider zien dit; collega's niet. Ziek zijn, verlof en nee zeggen tellen nooit mee. Het is geen beoordeling.",
  kinds: {
    WISH_KEPT: "Wensen vervuld",
    WISH_GIVEN_UP: "Wensen opgegeven",
    NIGHT: "Nachten",
    WEEKEND: "Weekenddiensten",
    LATE_CHANGE: "Late wijzigingen",
  },
  meanings: {
    WISH_KEPT: "Wensen die in het rooster uitkwamen.",
    WISH_GIVEN_UP: "Wensen en keuzes die moesten wijken.",
    NIGHT: "Nachtdiensten in vastgestelde roosters.",
    WEEKEND: "Diensten die op zaterdag of zondag begonnen.",
    LATE_CHANGE: "Veranderingen die laat aan je werden gevraagd.",
  },
  picture: "Jij naast het team",
  you: "Jij",
  median: "Midden van het team",
  times: (count) => `${count}×`,
  noMedian: "Te weinig collega's om mee te vergelijken.",
  more: "Meer dan het midden",
  less: "Minder dan het midden",
  same: "Gelijk aan het midden",
  table: "Dezelfde cijfers als tabel",
  kind: "Soort",
  compared: "Vergeleken",
  fading: "Hoe het vervaagt",
  fades: (weeks, twice) =>
    `Wat lang geleden is, telt minder. Na ${weeks} weken telt iets nog voor de helft, na ${twice} weken voor een kwart, enzovoort. Wat nog komt, telt helemaal.`,
  fadeLeft: (weeks) => `na ${weeks} weken`,
  now: "nu",
  rules: "De regels van de balans",
  entries: (count) => `Wat er is geteld (${count})`,
  noEntries: "Er is nog niets geteld.",
  showAll: (count) => `Alle ${count} tonen`,
  causes: {
    COMPLETION: "aanvullen van het rooster",
    PUBLICATION: "vaststellen van het rooster",
    CHANGE: "wijziging na het vaststellen",
  },
  takenBack: "teruggeboekt",
  reasons: (period) => `Waarom het rooster zo is aangevuld: ${period}`,
  reasonsExplanation:
    "Bij het aanvullen krijgt elke dienst die erbij kwam, elke keuze die moest wijken en elke wens die niet uitkwam een reden.",
  noReasons: "In deze periode heeft het aanvullen niets aan jouw keuzes of wensen veranderd.",
  noPeriod: "Er is nog geen roosterperiode; daarom staan hier nog geen redenen.",
  reasonKinds: {
    SHIFT_GIVEN: "Dienst gekregen",
    PICK_NOT_KEPT: "Keuze moest wijken",
    WISH_NOT_MET: "Wens niet uitgekomen",
    HOURS_MISSING: "Uren tekort naast een begeleider",
    UNPOPULAR_MISSING: "Te weinig minder geliefde diensten",
  },
  takenAt: (at) => `Aangevuld op ${at}`,
  wholePeriod: "De hele periode",
};
