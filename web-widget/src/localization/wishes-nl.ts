import type { WishesWords } from "./wishes-words.ts";

export const wishesNl: WishesWords = {
  title: "Wensen en verlof",
  choose: "Wat wil je zien?",
  parts: { wishes: "Wensen", leave: "Verlof" },
  noPeriod:
    "Er is nog geen roosterperiode. Je teamleider opent er een; daarna kun je hier je wensen opgeven.",
  heading: (dates) => `Wensen voor ${dates}`,
  unseen: "Collega's zien je wensen niet; je teamleider pas als het wensen voorbij is.",
  unseenByColleagues: "Collega's zien je wensen niet. Je teamleider ziet ze nu wel.",
  notNow: {
    DRAFT: "Je kunt nog geen wensen opgeven. Je teamleider opent het wensen voor deze periode.",
    WISHING: "Je kunt je wensen voor deze periode hier niet veranderen.",
    PICKING:
      "Het wensen is voorbij: je wensen veranderen niet meer. Nu kies je zelf bij Open diensten.",
    COMPLETING:
      "Het wensen is voorbij: je wensen veranderen niet meer. Bij het aanvullen van het rooster tellen ze mee.",
    APPROVAL:
      "Het wensen is voorbij: je wensen veranderen niet meer. Je teamleider beoordeelt het rooster.",
    PUBLISHED: "Dit rooster is vastgesteld. Hier lees je na wat je had gewenst.",
    CLOSED: "Deze periode is afgesloten. Hier lees je na wat je had gewenst.",
  },
  now: "Wensen kan totdat je teamleider het kiezen opent.",
  nowElsewhere: (dates) =>
    `Voor ${dates} kun je nu wensen opgeven. Kies die roosterperiode bovenaan.`,
  grid: "Dagen van de periode",
  signs: "Hoe meer tekens op een dag, hoe belangrijker.",
  chooseDay: "Kies een dag. Alles wordt vanzelf opgeslagen.",
  chooseDayToRead: "Kies een dag om te lezen wat je had gewenst.",
  kinds: {
    NONE: "Geen wens",
    WANT: "Graag werken",
    FREE: "Graag vrij",
    VETO: "Kan niet",
  },
  shortKinds: { WANT: "werk", FREE: "vrij", VETO: "niet" },
  strengths: { 1: "Fijn als het kan", 2: "Belangrijk", 3: "Heel belangrijk" },
  what: "Wat wil je op deze dag?",
  whichShift: "Welke dienst?",
  anyShift: "Elke dienst is goed. Heb je een voorkeur, kies dan een of meer diensten.",
  strength: "Hoe belangrijk is dit?",
  fixedFree: "Vaste vrije dag",
  fixedFreeShort: "vrij",
  fixedFreeMore: "Je werkt dan nooit. Je hoeft voor deze dag niets te wensen.",
  fixedShift: (types) => `Vast in je basisrooster: ${types}`,
  fixedShiftMore: "Deze dienst staat, wat je ook wenst. Alleen bij ‘Kan niet’ komt hij open.",
  absent: "Je bent afwezig",
  absentShort: "weg",
  vetoMeans: "Je krijgt dan geen dienst die op deze dag begint.",
  noVetoLeft: (allowed) =>
    allowed === 0
      ? "‘Kan niet’ is in jullie team niet afgesproken."
      : `Je hebt ‘Kan niet’ al ${allowed} keer gebruikt; meer is niet afgesproken. Haal het eerst bij een andere dag weg.`,
  noWishLeft: (allowed) =>
    `Je hebt al ${allowed} ${allowed === 1 ? "wens" : "wensen"}; meer is niet afgesproken. Haal eerst een andere wens weg.`,
  done: "Klaar",
  room: {
    vetoes: (left) => `Kan niet: nog ${left}`,
    noVetoes: "‘Kan niet’ is niet afgesproken",
    wishes: (left) => `Wensen: nog ${left}`,
    vetoesOver: (over) => `Kan niet: ${over} te veel`,
    wishesOver: (over) => `Wensen: ${over} te veel`,
  },
  state: {
    nothing: "Nog niets gewenst",
    at: (time) => `om ${time}`,
    on: (date) => `op ${date}`,
    stored: (moment) => `Opgeslagen ${moment}`,
    storing: "Wordt opgeslagen…",
    waiting: "Nog niet opgeslagen. Het gaat vanzelf zodra de verbinding er weer is.",
    unfit: "Nog niet opgeslagen: het team heeft minder afgesproken. Haal weg wat er te veel is.",
    storeNow: "Nu opslaan",
    undo: "Ongedaan maken",
    undone: (what) => `Ongedaan gemaakt: ${what}.`,
  },
  aside: {
    elsewhere:
      "Je wensen zijn intussen ergens anders veranderd, bijvoorbeeld op een ander apparaat.",
    tooLate: "Je wensen kunnen niet meer veranderen. De laatste wijziging kwam te laat.",
    notStored: (what) => `Niet opgeslagen: ${what}.`,
    shownNow: "Je ziet nu wat er wel is opgeslagen.",
    yourNote: "Dit had je geschreven:",
    note: "je bericht",
    putBack: "Mijn wijzigingen terugzetten",
    leave: "Laten zoals het nu is",
    understood: "Begrepen",
    isBack: "Je wijzigingen staan er weer.",
  },
  note: {
    label: "Bericht aan je teamleider",
    hint: "Je teamleider leest dit als het wensen voorbij is; collega's lezen het niet. Schrijf niets over je gezondheid.",
    none: "Je hebt geen bericht geschreven.",
  },
  versions: {
    title: "Eerdere versies",
    hint: "Elke keer dat er is opgeslagen, blijft bewaard. Alleen jij ziet dit.",
    none: "Er is nog niets opgeslagen.",
    moment: (date, time) => `${date} om ${time}`,
    current: "Nu",
    restored: (moment) => `Toen zette je ${moment} terug`,
    counts: (wanted, free, vetoes) =>
      `${wanted} keer graag werken, ${free} keer graag vrij, ${vetoes} keer kan niet`,
    nothing: "Geen wensen",
    withNote: "met een bericht",
    whatStood: (moment) => `Wat er stond op ${moment}`,
    restore: "Hiernaar terug",
    restoreLabel: (moment) => `Hiernaar terug: ${moment}`,
    restoring: "Bezig…",
    isBack: (moment) => `Je wensen zijn weer zoals op ${moment}.`,
    afterStoring: "Teruggaan kan zodra je laatste wijziging is opgeslagen.",
    more: "Nog eerdere versies",
  },
};
