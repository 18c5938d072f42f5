import type { SickCallWords } from "./sick-call-words.ts";

export const sickCallEn: SickCallWords = {
  start: "Report sick",
  title: "Report yourself sick",
  explanation: "You do not have to say what it is; there is no place for it either.",
  what: [
    "Your team lead is told at once. Colleagues only see that you are absent.",
    "Your shifts until you are back become open for somebody else. You see which they are.",
    "Your hours of those shifts stay. HR confirms your call later.",
  ],
  back: "When do you think you are back?",
  backHint: (last) =>
    `Leave it empty if you do not know: then we count on tomorrow, and you change it later. ${last} at the latest.`,
  wrongBack: (first, last) => `Choose a day from ${first} to ${last}, or leave it empty.`,
  register: "Report sick",
  registering: "Reporting…",
  cancel: "Never mind",
  registered: "You are reported sick. Your team lead is told. Get well soon.",
  runs: "You are reported sick",
  since: (at) => `Reported on ${at}`,
  byOther: (name) => `by ${name}`,
  expected: (day) => `Expected back on ${day}`,
  states: { REPORTED: "HR has not confirmed it yet", CONFIRMED: "HR has confirmed it" },
  vacated: (count) =>
    count === 1 ? "You do not work this shift" : `You do not work these ${count} shifts`,
  noVacated: "You have no shift on these days.",
  keepsHours: "The hours stay in your hours account.",
  takenOver: "A colleague works this shift",
  open: "Open for somebody else",
  recover: "Report back",
  recoverTitle: "Report yourself back",
  recoverDay: "First day on which you work again",
  recoverHint:
    "Shifts from that day on are yours again, unless a colleague has taken them or was asked to.",
  recoverSend: "Report back",
  postpone: "Expected another day",
  postponeTitle: "When do you expect to be back now?",
  postponeDay: "Day on which you think you are back",
  postponeSend: "Pass on the day",
  sending: "Passing on…",
  wrongFirstDay: (first) => `Choose a day from ${first} on.`,
  ended: (day) => `You are reported back and work again from ${day}. Your team lead is told.`,
  endedBefore: "Your sick call does not run any more; there is nothing to change.",
  stays: (count) =>
    count === 1 ? "1 shift stays with a colleague." : `${count} shifts stay with colleagues.`,
  moved: (day) => `Passed on: you think you are back on ${day}.`,
  next: "Call your team lead or whoever is on duty if you cannot settle it here.",
};
