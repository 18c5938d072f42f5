import type { RoundWords } from "./round-words.ts";

const shifts = (count: number): string => (count === 1 ? "1 dienst" : `${count} diensten`);
const people = (count: number): string => (count === 1 ? "1 collega" : `${count} collega's`);

export const roundNl: RoundWords = {
  members: {
    title: "Hoe het team ervoor staat",
    wishesHidden:
      "Wie al wensen heeft doorgegeven, ziet niemand tot het wensen voorbij is. Daarna staat het hier.",
    allPicked: "Iedereen heeft zelf iets gekozen",
    notPicked: (count) =>
      count === 1 ? "1 collega koos nog niets" : `${count} collega's kozen nog niets`,
    notWished: (count) => `${people(count)} zonder roosterwensen`,
    picked: (count) => `${shifts(count)} zelf gekozen`,
    nothingPicked: "Nog niets gekozen",
    wishes: (count) => (count === 1 ? "1 roosterwens" : `${count} roosterwensen`),
    noWishes: "Geen roosterwensen",
    hours: (planned, contract) => `${planned} gepland, ${contract} contract`,
    lacking: (hours) => `nog ${hours} te plannen`,
    above: (hours) => `${hours} boven contract`,
    maximumShifts: (count, most) => `${count} diensten, afspraak is hooguit ${most}`,
    note: "Bericht aan jou",
    nobody: "In deze periode is niemand lid van het team.",
    showAll: (count) => `Alle ${count} tonen`,
  },
  completion: {
    title: "Aanvullen",
    explanation:
      "Zoekt wie de open diensten kan doen, binnen contracturen en roosterafspraken, met zo weinig mogelijk verandering. Er verandert niets tot je een voorstel overneemt.",
    nothingOpen: "Er staat geen dienst open. Je kunt verder naar goedkeuring.",
    seconds: "Zoektijd in seconden",
    secondsHint: "1 tot en met 3600; langer zoeken geeft een beter voorstel",
    wrongSeconds: "Vul bij de zoektijd een heel getal in van 1 tot en met 3600.",
    freedom: "Wat mag het zoeken?",
    changePicks: "Keuzes van collega's veranderen",
    changePicksHint:
      "Alleen als een dienst die ingevuld moet worden anders open blijft. De reden staat er dan bij.",
    changeWithout: "Kies hieronder welke diensten ingevuld moeten worden.",
    useExceptions: "Uitzonderingen gebruiken die een roosterafspraak af en toe toelaat",
    useExceptionsHint: "Zoals een keer korter rust.",
    mustFill: (chosen, all) => `Moet ingevuld worden: ${chosen} van ${shifts(all)}`,
    start: "Voorstel zoeken",
    starting: "Begint…",
    again: "Opnieuw zoeken",
    other: "Anders zoeken",
    states: {
      QUEUED: "Wacht op een vrije server",
      RUNNING: "Zoekt",
      CANCELLING: "Stopt",
      DONE: "Klaar",
      CANCELLED: "Gestopt",
      FAILED: "Geen voorstel",
    },
    openSoFar: "Blijft open, tot nu toe",
    boundUnknown: "Hoe dicht dit bij het beste ligt, is nog niet bekend.",
    cancelled: "Het zoeken is gestopt voor er een voorstel was.",
    failed: "Het zoeken heeft geen voorstel gevonden.",
    proposal: "Het voorstel",
    nothingChanged: "Er verandert nog niets: dit is een voorstel.",
    given: "Ingevuld",
    stayOpen: "Blijft open",
    picksChanged: "Keuzes die veranderen",
    wishesMean: "Wensen die uitkomen, gemiddeld",
    wishesWorst: "Wensen die uitkomen, bij wie het minst krijgt",
    percent: (percent) => `${percent} %`,
    openTitle: (count) => `Blijft open, en waarom (${count})`,
    peopleTitle: "Wat het voor ieder betekent",
    unchanged: (count) => `Voor ${people(count)} verandert er niets`,
    gets: (count) => `krijgt ${shifts(count)}`,
    loses: (count) => (count === 1 ? "1 keuze blijft niet" : `${count} keuzes blijven niet`),
    missed: (count) => (count === 1 ? "1 wens komt niet uit" : `${count} wensen komen niet uit`),
    kept: (kept, all) => `${kept} van ${all} wensen komen uit`,
    hours: (before, after, target) => `Van ${before} naar ${after}, streef ${target}`,
    added: "Komt erbij",
    givenUp: "Keuze die niet blijft, en waarom",
    notMet: "Wens die niet uitkomt, en waarom",
    beside: "Boventallig, naast de begeleider",
    followed: (followed, all) => `Werkt ${followed} van de ${all} diensten naast de begeleider.`,
    unpopular: (count, least) =>
      `${count} van de ${least} impopulaire diensten die zijn afgesproken.`,
    strained: "Let op",
    costs: "Waaruit de kosten bestaan",
    take: "Dit voorstel overnemen",
    taking: "Overnemen…",
    takeExplanation:
      "Alles wordt in een keer overgenomen. Ieder leest de redenen die over het eigen rooster gaan.",
    taken: (given, open) => `Overgenomen: ${shifts(given)} ingevuld, nog ${open} open.`,
    takenPicks: (count) =>
      count === 1 ? "1 keuze is veranderd." : `${count} keuzes zijn veranderd.`,
    takenBeside: (count) =>
      count === 1
        ? "1 boventallige dienst naast een begeleider."
        : `${count} boventallige diensten naast een begeleider.`,
    takenBy: (name, at) => `Overgenomen door ${name}, ${at}`,
    earlier: (count) => `Eerder gezocht (${count})`,
    search: (at, seconds) => `${at}, ${seconds} seconden`,
    searchOpen: (count) => `${shifts(count)} open`,
    look: "Bekijken",
    lookLabel: (search) => `Bekijken: ${search}`,
    pinnedCount: (count) => (count === 1 ? "1 keuze vastgezet" : `${count} keuzes vastgezet`),
    comparing: {
      title: "Twee voorstellen vergelijken",
      explanation: "✓ staat bij het betere. Er verandert niets door te vergelijken.",
      cost: "Kosten van alles samen",
      peopleTitle: "Bij wie het verschilt",
      different: (count) => (count === 1 ? "1 dienst verschilt" : `${count} diensten verschillen`),
      same: (count) => `Voor ${people(count)} zijn beide voorstellen gelijk`,
    },
    pins: {
      title: (pinned, all) => `Keuzes die zeker blijven: ${pinned} van ${all}`,
      explanation:
        "Zet vast wat niet mag veranderen, ook niet voor een dienst die ingevuld moet worden.",
      ofPerson: (name, pinned, all) => `${name}: ${pinned} van ${all}`,
      all: "Alles vastzetten",
      allLabel: (name) => `Alle keuzes van ${name} vastzetten`,
      none: "Alles losmaken",
      noneLabel: (name) => `Alle keuzes van ${name} losmaken`,
    },
  },
  wishes: {
    free: (day) => `Vrij op ${day}`,
    veto: (day) => `Kan niet op ${day}`,
    work: (day) => `Werken op ${day}`,
    shift: (shiftType, day) => `${shiftType} op ${day}`,
  },
  refusals: {
    "proposal-outdated": {
      title: "Het rooster is veranderd sinds dit voorstel. Er is niets overgenomen.",
      next: "Zoek opnieuw; dat gaat uit van het rooster zoals het nu is.",
    },
  },
};
