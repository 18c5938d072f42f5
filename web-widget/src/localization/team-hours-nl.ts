import type { TeamHoursWords } from "./team-hours-words.ts";

export const teamHoursNl: TeamHoursWords = {
  title: "Uren van het team",
  choose: "Onderdelen van de uren",
  parts: {
    overview: "Overzicht",
    members: "Mensen",
    season: "Drukke en rustige maanden",
    extra: "Meer uren",
  },
  overview: {
    explanation: "Waar staat het team, en waar gaat het dit jaar naartoe?",
    year: "Jaar",
    nothingShort: (year) =>
      `Eind ${year} is er naar verwachting voor alle contracturen werk geweest.`,
    short: (year, short, lost) =>
      `Eind ${year} is er naar verwachting voor ${short} aan contracturen geen werk geweest. Daarvan gaat ${lost} niet mee naar het volgende jaar.`,
    paid: (year, hours) =>
      `Eind ${year} is er naar verwachting ${hours} te veel gewerkt dat niet meegaat. Dat wordt uitbetaald.`,
    nothingOpen: "Vanaf vandaag staat er dit jaar geen dienst open.",
    open: (hours) => `Vanaf vandaag staat er dit jaar nog ${hours} aan diensten open.`,
    everybody: "Iedereen",
    contract: "Contract, jaar",
    balance: "Saldo nu",
    forecast: "Verwacht 31 december",
    between: (balance, low, high) => `${balance} (${low} tot ${high})`,
    extra: "Meeruren",
    overtime: "Overwerk",
    balances: "Hoe de saldo's nu verdeeld zijn",
    forecasts: (year) => `Hoe ze eind ${year} verdeeld zijn, naar verwachting`,
    group: (from, until) => `${from} tot ${until}`,
    hours: "Saldo",
    picture: "Verhouding",
    people: "Mensen",
    nobody: "Niemand heeft in dit jaar contracturen.",
  },
  cost: {
    title: "Wat kosten meeruren, en wat kost een bureau?",
    explanation:
      "Vul in wat een uur kost, alles bij elkaar. Dan zie je wat de verwachte meeruren en de open diensten kosten. Het wordt niet bewaard.",
    ownRate: "Een uur van eigen mensen, in euro's",
    agencyRate: "Een uur van een bureau, in euro's",
    noRate: "Vul een bedrag in van 0 tot 9999, zoals 38,50.",
    calculate: "Reken uit",
    what: "Werk",
    own: "Eigen mensen",
    agency: "Bureau",
    extra: (hours) => `Meeruren die verwacht worden: ${hours}`,
    open: (hours) => `Open diensten: ${hours}`,
    saved: (amount) => `Meeruren van eigen mensen kosten ${amount} minder dan een bureau.`,
    costsMore: (amount) => `Meeruren van eigen mensen kosten ${amount} meer dan een bureau.`,
  },
  members: {
    explanation: "Wie werkt hier, en voor hoeveel uur per week?",
    name: "Naam",
    contract: "Contract per week",
    none: "Geen contract",
  },
  season: {
    title: "Drukke en rustige maanden",
    year: "Jaar",
    explanation:
      "Laat het team meer werken in drukke maanden en minder in rustige. De uren van het jaar blijven gelijk: ze schuiven tussen maanden. Streefuren, saldo's en verwachtingen gaan meteen mee, ook van maanden die voorbij zijn.",
    notAgreed:
      "De regels van dit team hebben geen urenregeling. Elke week telt dan de contracturen, en maanden kunnen niet verschillen.",
    countsFrom: (day) =>
      `Telt vanaf ${day}. Van de dagen ervoor zijn hier geen uren bijgehouden, die houden hun gelijke deel.`,
    months: (weekly) =>
      `Hoe zwaar een dag telt, en wat een contract van ${weekly} per week dan heeft`,
    monthValue: (percent, hours) => `${percent} procent, ${hours}`,
    bars: {
      bar: "Met deze verdeling",
      line: "Gelijke maanden",
      open: "Voordat hier uren werden bijgehouden",
    },
    picture: (weekly, year, months) =>
      `Uren per maand van een contract van ${weekly} per week in ${year}: ${months}.`,
    band: "Bandbreedte van een periode",
    bandHint: (most) =>
      `Hoe ver een rooster boven of onder de streefuren van een periode mag liggen. De cao staat ${most} % toe.`,
    even: "Alle maanden gelijk",
    save: "Bewaar",
    saving: "Bezig met bewaren…",
    saved: "De verdeling van het jaar is bewaard.",
  },
};
