import type { LeaveWords } from "./leave-words.ts";

export const leaveNl: LeaveWords = {
  mine: {
    title: "Mijn verlof",
    none: "Je hebt nog geen verlof gevraagd.",
    noneNow: "Je hebt geen verlof dat nog komt.",
    earlier: (count) => `Eerder (${count})`,
    takes: (hours) => `${hours} verlof`,
    states: {
      REQUESTED: "Gevraagd",
      GRANTED: "Toegekend",
      REFUSED: "Afgewezen",
      WITHDRAWN: "Ingetrokken",
    },
    asked: (date) => `Gevraagd op ${date}`,
    answered: (name, date) => `Beantwoord door ${name} op ${date}`,
    remark: (name) => `${name} schreef erbij:`,
    effect: "Wat dit verlof doet",
    effectLabel: (dates) => `Wat dit verlof doet: ${dates}`,
    withdraw: "Intrekken",
    withdrawLabel: (dates) => `Intrekken: ${dates}`,
    withdrawAsk: {
      REQUESTED: "Wil je deze aanvraag intrekken?",
      GRANTED:
        "Dit verlof is toegekend. Wil je het teruggeven? Diensten die ervoor open zijn gekomen, blijven open.",
    },
    withdrawYes: "Ja, intrekken",
    withdrawNo: "Nee, laten staan",
    withdrawing: "Bezig…",
    withdrawn: (dates) => `Ingetrokken: verlof ${dates}.`,
  },
  elsewhere: {
    title: "Verlof vragen",
    sentence: (where) => `Verlof vraag je aan in ${where}.`,
    thenHere: "Is het toegekend, dan verschijnt het hier vanzelf.",
    unnamed: "het HR-systeem van je organisatie",
  },
  calendar: {
    title: "Ruimte voor verlof in je team",
    explanation: "Per dag: hoeveel collega's nog verlof kunnen krijgen.",
    names: "Wie er verlof heeft, zie je hier niet, en waarom ook niet.",
    grid: (month) => `Verlof in ${month}`,
    previous: "Vorige maand",
    next: "Volgende maand",
    choose: "Kies de eerste dag en dan de laatste dag van je verlof.",
    full: "Vol",
    fullWord: "vol",
    room: (left, most) => `Nog ruimte voor ${left} van de ${most}`,
    roomWord: (left) => `nog ${left}`,
    noLimit: "Er is geen grens afgesproken",
    away: (people) => (people === 1 ? "1 heeft verlof" : `${people} hebben verlof`),
    asked: (people) =>
      people === 1 ? "1 aanvraag wacht op antwoord" : `${people} aanvragen wachten op antwoord`,
    level: (level, away, most) => `${level}: ${away} van hoogstens ${most}`,
    levelFull: (level) => `${level} is vol`,
    ownAsked: "Je hebt verlof gevraagd",
    ownAskedWord: "vraag",
    ownGranted: "Je hebt verlof",
    ownGrantedWord: "verlof",
    past: "Voorbij",
    chosen: "Gekozen",
    legend: {
      full: "Vol",
      asked: "Verlof gevraagd",
      granted: "Verlof toegekend",
    },
  },
  form: {
    title: "Verlof vragen",
    explanation: "Hele dagen, vanaf morgen. Je teamleider beantwoordt je aanvraag.",
    first: "Eerste dag",
    last: "Laatste dag",
    hours: "Uren verlof, alle dagen samen",
    hoursHint:
      "De uren die je anders zou werken. Vul 0 in als het je geen verlofuren kost. Je tegoed staat in het HR-systeem.",
    days: (count) => (count === 1 ? "1 dag" : `${count} dagen`),
    send: "Verlof vragen",
    sending: "Bezig met vragen…",
    noFirst: (earliest) => `Kies een eerste dag vanaf ${earliest}.`,
    noLast: "Kies een laatste dag die niet vóór de eerste ligt.",
    tooLong: (most) => `Vraag hier hoogstens ${most} dagen. Langer verlof vraag je bij HR.`,
    noHours: "Vul de uren in als getal, bijvoorbeeld 24 of 7,5.",
    asked: (dates) => `Verlof gevraagd: ${dates}.`,
    another: "Nog een keer verlof vragen",
  },
  effect: {
    title: "Wat dit verlof doet",
    waits: "Je aanvraag wacht op antwoord van je teamleider.",
    allRoom: "Op elke dag is er ruimte.",
    fullDays: (count) => (count === 1 ? "1 dag is vol:" : `${count} dagen zijn vol:`),
    fullDaysOrLevels: (count) =>
      count === 1
        ? "1 dag is vol, voor iedereen of voor een niveau:"
        : `${count} dagen zijn vol, voor iedereen of voor een niveau:`,
    fullMeans:
      "Een volle dag wordt pas toegekend als iemand verlof teruggeeft. Je aanvraag blijft zolang staan.",
    lacking: (count) =>
      count === 1
        ? "Voor 1 dienst is er dan niemand meer over:"
        : `Voor ${count} diensten is er dan niemand meer over:`,
    lackingOn: (day, types) => `${day}: ${types}`,
    lackingAnyway: (count) =>
      count === 1
        ? "1 dienst komt ook zonder jouw verlof iemand tekort."
        : `${count} diensten komen ook zonder jouw verlof iemand tekort.`,
    nobodyLacking: "Voor elke dienst blijft er iemand over.",
    held: (count) =>
      count === 1 ? "Je hebt dan 1 dienst staan:" : `Je hebt dan ${count} diensten staan:`,
    heldOn: (day, type) => `${day}, ${type}`,
    otherTeam: "dienst bij een ander team",
    mustBeDone: {
      OPENS_WHEN_GRANTED: "wordt een open dienst zodra het verlof is toegekend.",
      SEND_PERIOD_BACK_FIRST: "je teamleider zet de periode eerst terug naar het kiezen.",
      TAKEN_OVER_FIRST: "een collega neemt de dienst eerst van je over.",
    },
    noneHeld: "Je hebt op deze dagen geen diensten staan.",
  },
};
