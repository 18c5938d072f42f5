import type { ApprovalWords } from "./approval-words.ts";

const lines = (count: number): string =>
  count === 1 ? "1 roosterregel" : `${count} roosterregels`;

export const approvalNl: ApprovalWords = {
  title: "Goedkeuren",
  choose: "Onderdelen van goedkeuren",
  parts: { roster: "Rooster", changes: "Te beslissen", deputies: "Plaatsvervangers" },
  noPeriod: "Er is nog geen roosterperiode om goed te keuren. Maak er een bij Ronde.",
  notNow: (phase) =>
    `Deze periode is in de fase ${phase}. Je ziet hoe de roosterregels er nu voor staan; goedkeuren kan in de fase Goedkeuring.`,
  published: "Dit rooster is vastgesteld. Zo stonden de roosterregels erbij.",
  linesTitle: "Roosterregels",
  progress: (approved, all) => `${approved} van ${all} goedgekeurd`,
  toDecide: (count) => `Vraagt om een besluit (${count})`,
  nothingToDecide: "Geen roosterregel vraagt om een besluit",
  plain: (count) => `Zonder uitzondering (${count})`,
  approved: (count) => `Goedgekeurd (${count})`,
  nobody: "In deze periode is niemand lid van het team.",
  facts: {
    hours: (planned, contract) => `${planned} gepland, ${contract} contract`,
    nights: (count) => (count === 1 ? "1 nacht" : `${count} nachten`),
    weekendShifts: (count) =>
      count === 1 ? "1 dienst in het weekend" : `${count} diensten in het weekend`,
  },
  exceptions: {
    ruleBroken: (count) =>
      count === 1 ? "1 roosterafspraak geschonden" : `${count} roosterafspraken geschonden`,
    warnings: (count) =>
      count === 1
        ? "1 waarschuwing die niemand heeft geaccepteerd"
        : `${count} waarschuwingen die niemand heeft geaccepteerd`,
    belowBand: (hours) => `${hours} onder de streefuren`,
    aboveBand: (hours) => `${hours} boven de streefuren`,
    manyNights: (count) =>
      count === 1
        ? "1 nacht, meer dan het eigen deel"
        : `${count} nachten, meer dan het eigen deel`,
    manyWeekends: (count) =>
      count === 1
        ? "1 dienst in het weekend, meer dan het eigen deel"
        : `${count} diensten in het weekend, meer dan het eigen deel`,
    picksNotKept: (count) =>
      count === 1
        ? "1 keuze bleef bij het aanvullen niet staan"
        : `${count} keuzes bleven bij het aanvullen niet staan`,
    fewUnpopular: (count, least) =>
      `${count} van de ${least} impopulaire diensten die zijn afgesproken`,
  },
  own: "Je eigen roosterregel. Een andere teamleider of een plaatsvervanger keurt die goed.",
  blocked: "Goedkeuren kan pas als het rooster de afspraak niet meer schendt.",
  choosePerson: (name) => `Kies ${name}`,
  chooseAll: (count) => `Kies alle ${count}`,
  approveOne: "Goedkeuren",
  approveOneLabel: (name) => `Goedkeuren: ${name}`,
  approveChosen: (count) => `Gekozen goedkeuren (${count})`,
  approvePlain: (count) =>
    count === 1 ? "Deze ene goedkeuren" : `Alle ${count} zonder uitzondering goedkeuren`,
  working: "Bezig…",
  approvedNow: (count) =>
    count === 0
      ? "Er was niets meer goed te keuren: iemand anders heeft dat al gedaan."
      : `Goedgekeurd: ${lines(count)}.`,
  approvedBy: (name, at) => `Goedgekeurd door ${name}, ${at}`,
  remarked: (name, at) => `${name} schreef op ${at}:`,
  reasons: "Bekijk waarom",
  pickReasons: "Bij het aanvullen",
  showAll: (count) => `Alle ${count} tonen`,
  goOn: "Het hele rooster",
  goOnExplanation:
    "Keur je het hele rooster goed, dan geldt dat voor alle roosterregels behalve je eigen. Daarna stel je het vast.",
  sendBack: {
    title: "Terug naar kiezen",
    explanation:
      "Het team kan weer kiezen en intrekken. Wie het aangaat, leest wat je schrijft. Goedgekeurde roosterregels die niet veranderen, blijven goedgekeurd.",
    about: "Terugsturen",
    aboutLabel: (name) => `Terugsturen, met een opmerking voor ${name}`,
    remark: "Wat moet er anders?",
    remarkHint: "Hooguit 500 tekens. Schrijf niets over gezondheid.",
    remarkMissing: "Schrijf op wat er anders moet.",
    remarkTooLong: (characters) => `Dit zijn ${characters} tekens; er passen er 500.`,
    forWhom: "Voor wie is dit?",
    team: "Het hele team",
    people: "Alleen deze collega's, ieder apart",
    peopleMissing: "Kies minstens een collega, of het hele team.",
    send: "Terugsturen",
    sending: "Bezig…",
    cancel: "Toch niet",
    sent: "Teruggestuurd. Het team kan weer kiezen.",
  },
  deputies: {
    title: "Plaatsvervangers",
    explanation:
      "Een plaatsvervanger mag op die dagen alles wat een teamleider mag. Werk je zelf mee in het team? Dan keurt een plaatsvervanger jouw roosterregel goed.",
    none: "Er is nu geen plaatsvervanger.",
    now: "Nu",
    later: "Straks",
    past: (count) => `Eerder (${count})`,
    days: (first, last) => `${first} t/m ${last}`,
    namedBy: (name) => `Aangewezen door ${name}`,
    endedAt: (at) => `Beëindigd op ${at}`,
    end: "Beëindigen",
    endLabel: (name) => `Plaatsvervanging beëindigen: ${name}`,
    ending: "Bezig…",
    ended: (name) => `Beëindigd: ${name} is geen plaatsvervanger meer.`,
    form: "Iemand aanwijzen",
    member: "Collega",
    nobodyElse: "Er is niemand anders in dit team.",
    from: "Eerste dag",
    last: "Laatste dag",
    wrongDays: "Kies een eerste dag vanaf vandaag en een laatste dag die niet eerder is.",
    name: "Aanwijzen",
    naming: "Bezig…",
    named: (name) => `Aangewezen: ${name}.`,
  },
  refusals: {
    "rule-violated": {
      title: "Een roosterafspraak staat in de weg.",
      next: "Stuur het rooster terug en schrijf erbij wat er anders moet.",
    },
    "wrong-phase": {
      title: "Dit kan in deze fase niet.",
      next: "Vernieuw om te zien waar de periode nu staat.",
    },
  },
};
