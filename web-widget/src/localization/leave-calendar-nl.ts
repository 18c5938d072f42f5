import type { LeaveCalendarWords } from "./leave-calendar-words.ts";

export const leaveCalendarNl: LeaveCalendarWords = {
  title: "Verlof",
  keptInHr: (where) =>
    `Verlof wordt in jouw organisatie aangevraagd en toegekend in ${where}. Hieronder zie je wat daarvandaan kwam.`,
  open: (count) => `Wacht op een antwoord (${count})`,
  noneOpen: "Er wacht geen verlofaanvraag op een antwoord",
  answered: (count) => `Beantwoord (${count})`,
  showAll: (count) => `Alle ${count} tonen`,
  days: (first, last) => `${first} t/m ${last}`,
  hours: (hours) => `${hours} verlof`,
  asked: (at) => `Gevraagd op ${at}`,
  states: {
    REQUESTED: "Wacht",
    GRANTED: "Toegekend",
    REFUSED: "Geweigerd",
    WITHDRAWN: "Ingetrokken",
  },
  answeredBy: (name, at) => `Door ${name}, ${at}`,
  own: "Je eigen aanvraag. Een andere teamleider of een plaatsvervanger beslist.",
  effect: "Wat het doet",
  noEffect: "Er is plek op elke dag, en er komt niemand tekort.",
  dayFull: (day, away, most) => `${day}: vol, ${away} van ${most} met verlof`,
  levelFull: (day, level) => `${day}: vol voor ${level}`,
  dayRoom: (day, away, most) => `${day}: ${away} van ${most} met verlof`,
  dayAway: (day, away) => `${day}: ${away} met verlof`,
  alsoAsked: (count) => (count === 1 ? "1 aanvraag op deze dag" : `${count} aanvragen op deze dag`),
  lacking: (shifts) => `Komt iemand tekort: ${shifts}`,
  lackingAnyway: (count) =>
    count === 1
      ? "Ook zonder dit verlof komt 1 dienst iemand tekort."
      : `Ook zonder dit verlof komen ${count} diensten iemand tekort.`,
  held: "Diensten op deze dagen",
  heldShift: (shift, day) => `${shift}, ${day}`,
  otherTeam: "Dienst bij een ander team",
  mustBeDone: {
    OPENS_WHEN_GRANTED: "komt open te staan zodra je het verlof toekent",
    SEND_PERIOD_BACK_FIRST: "stuur de periode eerst terug naar kiezen",
    TAKEN_OVER_FIRST: "een collega moet deze dienst eerst overnemen",
  },
  remark: (name) => `Opmerking voor ${name}`,
  remarkHint: "Mag leeg. Alleen de aanvrager leest dit.",
  remarkTooLong: (characters) => `Dit zijn ${characters} tekens; er passen er 1000.`,
  grant: "Toekennen",
  grantLabel: (name, days) => `Toekennen: ${name}, ${days}`,
  refuse: "Weigeren",
  refuseLabel: (name, days) => `Weigeren: ${name}, ${days}`,
  working: "Bezig…",
  granted: (name) => `Toegekend: verlof van ${name}.`,
  refused: (name) => `Geweigerd: verlof van ${name}.`,
  calendar: {
    title: "Verlofkalender",
    explanation: "Alleen verlof telt mee; wie om iets anders afwezig is, staat er niet in.",
    previous: "Vorige maand",
    next: "Volgende maand",
    month: (month, year) => `${month} ${year}`,
    nobody: "niemand weg",
    away: (count) => `${count} met verlof`,
    awayOf: (count, most) => `${count} van ${most} met verlof`,
    asked: (count) => `${count} gevraagd`,
    room: (count) => (count === 1 ? "nog 1 plek" : `nog ${count} plekken`),
    full: "Vol",
    ofLevel: (level, away, most) => `${level}: ${away} van ${most}`,
  },
  refusals: {
    "leave-already-answered": {
      title: "Deze aanvraag was al beantwoord.",
      next: "Dat antwoord blijft staan; je ziet het hieronder.",
    },
    "leave-day-full": {
      title: "Er is geen plek meer. Het verlof is niet toegekend.",
      next: "Weiger het met een opmerking, of spreek als team een ander aantal af.",
    },
    "leave-over-held-shift": {
      title: "Een dienst staat in de weg. Het verlof is niet toegekend.",
      next: "Regel eerst wat hieronder bij de dienst staat.",
    },
    "leave-kept-elsewhere": {
      title: "Verlof wordt in het HR-systeem toegekend.",
      next: "Ken het daar toe; dan verschijnt het hier vanzelf.",
    },
  },
};
