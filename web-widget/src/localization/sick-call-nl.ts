import type { SickCallWords } from "./sick-call-words.ts";

export const sickCallNl: SickCallWords = {
  start: "Ziek melden",
  title: "Jezelf ziek melden",
  explanation: "Je hoeft niet te zeggen wat er is; daar is ook geen plek voor.",
  what: [
    "Je teamleider krijgt meteen bericht. Collega's zien alleen dat je afwezig bent.",
    "Je diensten tot je terug bent, komen open te staan voor een ander. Je ziet welke dat zijn.",
    "Je uren van die diensten blijven staan. HR bevestigt je melding later.",
  ],
  back: "Wanneer denk je terug te zijn?",
  backHint: (last) =>
    `Laat leeg als je het niet weet: dan rekenen we op morgen, en pas je het later aan. Uiterlijk ${last}.`,
  wrongBack: (first, last) => `Kies een dag van ${first} tot en met ${last}, of laat het leeg.`,
  register: "Ziek melden",
  registering: "Melden…",
  cancel: "Toch niet",
  registered: "Je bent ziek gemeld. Je teamleider krijgt bericht. Beterschap.",
  runs: "Je bent ziek gemeld",
  since: (at) => `Gemeld op ${at}`,
  byOther: (name) => `door ${name}`,
  expected: (day) => `Naar verwachting terug op ${day}`,
  states: { REPORTED: "HR heeft het nog niet bevestigd", CONFIRMED: "HR heeft het bevestigd" },
  vacated: (count) =>
    count === 1 ? "Deze dienst werk je niet" : `Deze ${count} diensten werk je niet`,
  noVacated: "Er staat geen dienst van jou in deze dagen.",
  keepsHours: "De uren blijven op je urenrekening staan.",
  takenOver: "Een collega werkt deze dienst",
  open: "Staat open voor een ander",
  recover: "Beter melden",
  recoverTitle: "Jezelf beter melden",
  recoverDay: "Eerste dag dat je weer werkt",
  recoverHint:
    "Diensten vanaf die dag zijn weer van jou, behalve als een collega ze al heeft overgenomen of ervoor is gevraagd.",
  recoverSend: "Beter melden",
  postpone: "Andere dag verwacht",
  postponeTitle: "Wanneer verwacht je nu terug te zijn?",
  postponeDay: "Dag waarop je terug denkt te zijn",
  postponeSend: "Dag doorgeven",
  sending: "Doorgeven…",
  wrongFirstDay: (first) => `Kies een dag vanaf ${first}.`,
  ended: (day) => `Je bent beter gemeld en werkt weer vanaf ${day}. Je teamleider krijgt bericht.`,
  endedBefore: "Je ziekmelding loopt niet meer; er is niets te veranderen.",
  stays: (count) =>
    count === 1 ? "1 dienst blijft bij een collega." : `${count} diensten blijven bij collega's.`,
  moved: (day) => `Doorgegeven: je denkt op ${day} terug te zijn.`,
  next: "Bel je teamleider of wie dienst heeft als je het hier niet geregeld krijgt.",
};
