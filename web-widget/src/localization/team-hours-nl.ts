import type { TeamHoursWords } from "./team-hours-words.ts";

export const teamHoursNl: TeamHoursWords = {
  title: "Uren van het team",
  choose: "Onderdelen van de uren",
  parts: {
    overview: "Overzicht",
    members: "Mensen",
    worked: "Gewerkte uren",
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
  worked: {
    title: "Gewerkte uren",
    period: "Periode",
    dates: (from, last) => `${from} t/m ${last}`,
    closedPeriod: (dates) => `${dates} (gesloten)`,
    nothing: "Er is nog geen vastgestelde periode begonnen.",
    approvable: (count, differing) =>
      `${count === 1 ? "1 dienst wacht" : `${count} diensten wachten`} op jouw goedkeuring; ${
        differing === 0
          ? "alles ging als gepland"
          : `${differing} daarvan ${differing === 1 ? "ging" : "gingen"} anders dan gepland`
      }.`,
    own: (count) =>
      `${count === 1 ? "1 dienst is" : `${count} diensten zijn`} van jezelf: die keurt een andere teamleider goed.`,
    ahead: (count) =>
      `${count === 1 ? "1 dienst is" : `${count} diensten zijn`} nog niet afgelopen.`,
    approved: (count) => `${count === 1 ? "1 dienst is" : `${count} diensten zijn`} goedgekeurd.`,
    approvedNow: (count) => `${count === 1 ? "1 dienst" : `${count} diensten`} goedgekeurd`,
    differing: "Anders dan gepland",
    asPlanned: (count) => `Als gepland (${count})`,
    times: (from, until) => `${from} tot ${until}`,
    worked: (times, pause, difference) =>
      `Gewerkt: ${times}, pauze ${pause}. Verschil: ${difference}`,
    calls: (times) => `Oproepen: ${times}`,
    away: "Telt als afwezig",
    somebodyElse: "Iemand anders keurt dit goed",
    later: "Nu nog niet",
    laterLabel: (name, day) => `Nu nog niet goedkeuren: ${name}, ${day}`,
    approve: (count) => (count === 1 ? "Keur 1 dienst goed" : `Keur ${count} diensten goed`),
    approving: "Bezig met goedkeuren…",
    closing:
      "Alle uren zijn goedgekeurd. Sluit je de periode, dan staan ze vast; wat daarna nog blijkt, wordt een correctie.",
    close: "Sluit de periode",
    closingNow: "Bezig met sluiten…",
    closed: "De periode is gesloten. Haar uren staan vast.",
  },
  correction: {
    title: "Alsnog iets verbeteren",
    explanation:
      "Wat vaststaat blijft staan. Het verschil komt op de eerste dag die nog open is, met de reden erbij.",
    holder: "Uren van",
    nobody: "Kies iemand",
    correct: "Verbeter",
    correctLabel: (shift) => `Verbeter de gewerkte tijd: ${shift}`,
    question: (shift) => `Wat is er echt gewerkt? ${shift}`,
    reason: "Waarom nu pas?",
    noReason: "Kies een reden",
    reasonMissing: "Kies waarom dit nu pas verandert.",
    reasons: {
      REPORTED_LATE: "Te laat doorgegeven",
      ENTERED_WRONGLY: "Verkeerd ingevuld",
      AGREED_OTHERWISE: "Anders afgesproken",
    },
    booked: (shift, hours) => `Verbeterd: ${shift}. Geboekt als correctie: ${hours}.`,
    nothingBooked: (shift) => `Verbeterd: ${shift}. De uren blijven gelijk.`,
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
