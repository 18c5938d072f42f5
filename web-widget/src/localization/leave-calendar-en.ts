import type { LeaveCalendarWords } from "./leave-calendar-words.ts";

export const leaveCalendarEn: LeaveCalendarWords = {
  title: "Leave",
  keptInHr: (where) =>
    `In your organisation leave is asked and granted in ${where}. Below is what came from there.`,
  open: (count) => `Waits for an answer (${count})`,
  noneOpen: "No request for leave waits for an answer",
  answered: (count) => `Answered (${count})`,
  showAll: (count) => `Show all ${count}`,
  days: (first, last) => `${first} to ${last}`,
  hours: (hours) => `${hours} of leave`,
  asked: (at) => `Asked on ${at}`,
  states: {
    REQUESTED: "Waits",
    GRANTED: "Granted",
    REFUSED: "Refused",
    WITHDRAWN: "Withdrawn",
  },
  answeredBy: (name, at) => `By ${name}, ${at}`,
  own: "Your own request. Another team lead or a deputy decides.",
  effect: "What it does",
  noEffect: "There is room on every day, and no shift lacks anybody.",
  dayFull: (day, away, most) => `${day}: full, ${away} of ${most} on leave`,
  levelFull: (day, level) => `${day}: full for ${level}`,
  dayRoom: (day, away, most) => `${day}: ${away} of ${most} on leave`,
  dayAway: (day, away) => `${day}: ${away} on leave`,
  alsoAsked: (count) => (count === 1 ? "1 request for this day" : `${count} requests for this day`),
  lacking: (shifts) => `Lacks a person: ${shifts}`,
  lackingAnyway: (count) =>
    count === 1
      ? "Without this leave 1 shift lacks a person too."
      : `Without this leave ${count} shifts lack a person too.`,
  held: "Shifts on these days",
  heldShift: (shift, day) => `${shift}, ${day}`,
  otherTeam: "Shift of another team",
  mustBeDone: {
    OPENS_WHEN_GRANTED: "becomes open when you grant the leave",
    SEND_PERIOD_BACK_FIRST: "send the period back to picking first",
    TAKEN_OVER_FIRST: "a colleague has to take this shift over first",
  },
  remark: (name) => `Remark for ${name}`,
  remarkHint: "May be empty. Only who asked reads it.",
  remarkTooLong: (characters) => `This is ${characters} characters; 1000 fit.`,
  grant: "Grant",
  grantLabel: (name, days) => `Grant: ${name}, ${days}`,
  refuse: "Refuse",
  refuseLabel: (name, days) => `Refuse: ${name}, ${days}`,
  working: "Working…",
  granted: (name) => `Granted: leave of ${name}.`,
  refused: (name) => `Refused: leave of ${name}.`,
  calendar: {
    title: "Leave calendar",
    explanation: "Only leave counts; who is absent for another reason is not in it.",
    previous: "Previous month",
    next: "Next month",
    month: (month, year) => `${month} ${year}`,
    nobody: "nobody away",
    away: (count) => `${count} on leave`,
    awayOf: (count, most) => `${count} of ${most} on leave`,
    asked: (count) => `${count} asked`,
    room: (count) => (count === 1 ? "room for 1" : `room for ${count}`),
    full: "Full",
    ofLevel: (level, away, most) => `${level}: ${away} of ${most}`,
  },
  refusals: {
    "leave-already-answered": {
      title: "This request was answered already.",
      next: "That answer stands; you see it below.",
    },
    "leave-day-full": {
      title: "There is no room left. The leave was not granted.",
      next: "Refuse it with a remark, or agree on another number with the team.",
    },
    "leave-over-held-shift": {
      title: "A shift stands in the way. The leave was not granted.",
      next: "Do first what is said with the shift.",
    },
    "leave-kept-elsewhere": {
      title: "Leave is granted in the HR system.",
      next: "Grant it there; it appears here by itself.",
    },
  },
};
