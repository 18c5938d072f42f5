import type { LeaveWords } from "./leave-words.ts";

export const leaveEn: LeaveWords = {
  mine: {
    title: "My leave",
    none: "You have not asked for leave yet.",
    noneNow: "You have no leave to come.",
    earlier: (count) => `Earlier (${count})`,
    takes: (hours) => `${hours} of leave`,
    states: {
      REQUESTED: "Asked",
      GRANTED: "Granted",
      REFUSED: "Refused",
      WITHDRAWN: "Withdrawn",
    },
    asked: (date) => `Asked on ${date}`,
    answered: (name, date) => `Answered by ${name} on ${date}`,
    remark: (name) => `${name} added:`,
    effect: "What this leave does",
    effectLabel: (dates) => `What this leave does: ${dates}`,
    withdraw: "Withdraw",
    withdrawLabel: (dates) => `Withdraw: ${dates}`,
    withdrawAsk: {
      REQUESTED: "Would you like to withdraw this request?",
      GRANTED:
        "This leave is granted. Would you like to give it back? Shifts that became open for it stay open.",
    },
    withdrawYes: "Yes, withdraw",
    withdrawNo: "No, keep it",
    withdrawing: "One moment…",
    withdrawn: (dates) => `Withdrawn: leave ${dates}.`,
  },
  elsewhere: {
    title: "Asking for leave",
    sentence: (where) => `You ask for leave in ${where}.`,
    thenHere: "Once it is granted it appears here by itself.",
    unnamed: "the HR system of your organisation",
  },
  calendar: {
    title: "Room for leave in your team",
    explanation: "For each day: how many more colleagues can get leave.",
    names: "You do not see here who is on leave, nor why.",
    grid: (month) => `Leave in ${month}`,
    previous: "Previous month",
    next: "Next month",
    choose: "Choose the first day and then the last day of your leave.",
    full: "Full",
    fullWord: "full",
    room: (left, most) => `Room for ${left} more of ${most}`,
    roomWord: (left) => `${left} left`,
    noLimit: "No limit is agreed",
    away: (people) => (people === 1 ? "1 is on leave" : `${people} are on leave`),
    asked: (people) =>
      people === 1 ? "1 request waits for an answer" : `${people} requests wait for an answer`,
    level: (level, away, most) => `${level}: ${away} of at most ${most}`,
    levelFull: (level) => `${level} is full`,
    ownAsked: "You asked for leave",
    ownAskedWord: "asked",
    ownGranted: "You are on leave",
    ownGrantedWord: "leave",
    past: "Past",
    chosen: "Chosen",
    legend: {
      full: "Full",
      asked: "Leave asked",
      granted: "Leave granted",
    },
  },
  form: {
    title: "Ask for leave",
    explanation: "Whole days, from tomorrow on. Your team lead answers your request.",
    first: "First day",
    last: "Last day",
    hours: "Hours of leave, all days together",
    hoursHint:
      "The hours that you would have worked. Enter 0 if it takes no leave hours. What you have left is in the HR system.",
    days: (count) => (count === 1 ? "1 day" : `${count} days`),
    send: "Ask for leave",
    sending: "Asking…",
    noFirst: (earliest) => `Choose a first day from ${earliest} on.`,
    noLast: "Choose a last day that is not before the first.",
    tooLong: (most) => `Ask for at most ${most} days here. Longer leave is asked at HR.`,
    noHours: "Enter the hours as a number, for example 24 or 7.5.",
    asked: (dates) => `Leave asked: ${dates}.`,
    another: "Ask for leave once more",
  },
  effect: {
    title: "What this leave does",
    waits: "Your request waits for an answer of your team lead.",
    allRoom: "There is room on every day.",
    fullDays: (count) => (count === 1 ? "1 day is full:" : `${count} days are full:`),
    fullDaysOrLevels: (count) =>
      count === 1
        ? "1 day is full, for everybody or for a level:"
        : `${count} days are full, for everybody or for a level:`,
    fullMeans:
      "A full day is granted only when somebody gives leave back. Until then your request stays.",
    lacking: (count) =>
      count === 1
        ? "For 1 shift nobody would be left:"
        : `For ${count} shifts nobody would be left:`,
    lackingOn: (day, types) => `${day}: ${types}`,
    lackingAnyway: (count) =>
      count === 1
        ? "1 shift lacks somebody without your leave too."
        : `${count} shifts lack somebody without your leave too.`,
    nobodyLacking: "Somebody is left for every shift.",
    held: (count) => (count === 1 ? "You hold 1 shift then:" : `You hold ${count} shifts then:`),
    heldOn: (day, type) => `${day}, ${type}`,
    otherTeam: "a shift in another team",
    mustBeDone: {
      OPENS_WHEN_GRANTED: "becomes an open shift when the leave is granted.",
      SEND_PERIOD_BACK_FIRST: "your team lead first sends the period back to picking.",
      TAKEN_OVER_FIRST: "a colleague first takes the shift over from you.",
    },
    noneHeld: "You hold no shifts on these days.",
  },
};
