import type { ExtraHoursWords } from "./extra-hours-words.ts";

export const extraHoursEn: ExtraHoursWords = {
  title: "More hours",
  explanation:
    "Would you like to work more than your contract? Say so here. You never get more hours than your contract without saying yes.",
  wish: {
    title: "My wish",
    explanation: "Your team lead sees your wish. A wish is no agreement yet.",
    hours: "Extra hours a week",
    hoursHint: "For example 4 or 4.5.",
    days: "On which days",
    daysHint: "Nothing ticked means: any day is fine.",
    parts: "Which part of the day",
    from: "From",
    until: "Until",
    datesHint: "Empty means: at once, and without an end.",
    save: "Save wish",
    saving: "Saving…",
    saved: "Your wish is saved.",
    takeBack: "Take wish back",
    takenBack: "Your wish is taken back.",
    now: (wish) => `It says now: ${wish}.`,
    none: "You have no wish for more hours now.",
  },
  form: {
    title: "Propose a contract extension",
    titleForMember: "Propose an extension to somebody",
    explanation:
      "More contract hours for some weeks. It holds as soon as your team lead says yes: you are paid for the hours and work them.",
    explanationForMember:
      "More contract hours for some weeks. It holds as soon as the other says yes, and HR is told.",
    member: "For whom",
    hours: "Extra hours a week",
    from: "First Monday",
    fromHint: "A Monday that is still to come.",
    weeks: "Number of weeks",
    propose: "Propose",
    proposing: "Proposing…",
    proposed: "It is proposed. The other side can answer until the first Monday.",
    noHours: "Enter hours of more than 0 up to 60, such as 4 or 4.5.",
    noDay: "Choose a Monday that is still to come.",
    noWeeks: "Enter a whole number of weeks, from 1 to 104.",
  },
  list: {
    title: "Proposals and agreements",
    none: "There are no proposals yet.",
    answer: { ACCEPT: "Agree", DECLINE: "Decline", WITHDRAW: "Withdraw" },
    answerLabel: (reply, name, extension) => `${reply}: ${name}, ${extension}`,
    answered: {
      ACCEPT: "Agreed. The hours stand in the hours account.",
      DECLINE: "The proposal is declined.",
      WITHDRAW: "The proposal is withdrawn.",
    },
    states: {
      PROPOSED: "Waits for an answer",
      ACCEPTED: "Agreed",
      DECLINED: "Declined",
      WITHDRAWN: "Withdrawn",
      LAPSED: "Lapsed without an answer",
      SENT_TO_HR: "Agreed, HR knows",
    },
    contract: (hours, together) => `Contract ${hours} a week, in these weeks ${together}.`,
  },
  team: {
    wishes: "Who would like to work more",
    noWishes: "Nobody has a wish for more hours now.",
    propose: "Make a proposal",
    proposeLabel: (name) => `Make a proposal to ${name}`,
  },
  heldBack: {
    title: "Not all of the base roster fits the contracts",
    explanation:
      "Nobody gets more than contract and agreements without saying yes. These shifts, the latest of the period, are therefore open to be picked.",
    line: (name, shifts, hours) =>
      `${name}: ${shifts === 1 ? "1 shift" : `${shifts} shifts`}, ${hours} together`,
  },
  partsOfDay: {
    NIGHT: "at night",
    MORNING: "in the morning",
    AFTERNOON: "in the afternoon",
    EVENING: "in the evening",
  },
  perWeek: (hours) => `${hours} a week`,
  onDays: (days) => `on ${days}`,
  from: (day) => `from ${day}`,
  upTo: (day) => `up to and including ${day}`,
  extension: (hours, weeks, first, last) =>
    `${hours} more a week, ${weeks === 1 ? "1 week" : `${weeks} weeks`}: ${first} up to and including ${last}`,
  proposed: (name, day) => `Proposed by ${name} on ${day}.`,
  accepted: (name, day) => `${name} agreed on ${day}.`,
  declined: (name, day) => `Declined by ${name} on ${day}.`,
  withdrawn: (name, day) => `Withdrawn by ${name} on ${day}.`,
};
