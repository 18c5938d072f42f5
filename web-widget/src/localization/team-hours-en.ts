import type { TeamHoursWords } from "./team-hours-words.ts";

export const teamHoursEn: TeamHoursWords = {
  title: "Hours of the team",
  choose: "Parts of the hours",
  parts: {
    extra: "More hours",
    overview: "Overview",
    members: "People",
    worked: "Worked hours",
    season: "Busy and quiet months",
  },
  overview: {
    explanation: "Where does the team stand, and where is it going this year?",
    year: "Year",
    nothingShort: (year) =>
      `By the end of ${year} there is expected to be work for all contract hours.`,
    short: (year, short, lost) =>
      `By the end of ${year} there is expected to be no work for ${short} of contract hours. Of these, ${lost} do not go on to the next year.`,
    paid: (year, hours) =>
      `By the end of ${year} there are expected to be ${hours} too many that do not go on. They are paid.`,
    nothingOpen: "From today on no shift of this year is open.",
    open: (hours) => `From today on ${hours} of shifts of this year are open.`,
    everybody: "Everybody",
    contract: "Contract, year",
    balance: "Balance now",
    forecast: "Expected 31 December",
    between: (balance, low, high) => `${balance} (${low} to ${high})`,
    extra: "Extra hours",
    overtime: "Overtime",
    balances: "How balances are spread now",
    forecasts: (year) => `How they are expected to be spread at the end of ${year}`,
    group: (from, until) => `${from} to ${until}`,
    hours: "Balance",
    picture: "Proportion",
    people: "People",
    nobody: "Nobody has contract hours in this year.",
  },
  cost: {
    title: "What do extra hours cost, and what does an agency cost?",
    explanation:
      "Enter what an hour costs, everything included, to see what the expected extra hours and the open shifts cost. It is not kept.",
    ownRate: "An hour of own staff, in euros",
    agencyRate: "An hour of an agency, in euros",
    noRate: "Enter an amount from 0 to 9999, such as 38.50.",
    calculate: "Work it out",
    what: "Work",
    own: "Own staff",
    agency: "Agency",
    extra: (hours) => `Extra hours that are expected: ${hours}`,
    open: (hours) => `Open shifts: ${hours}`,
    saved: (amount) => `Extra hours of own staff cost ${amount} less than an agency.`,
    costsMore: (amount) => `Extra hours of own staff cost ${amount} more than an agency.`,
  },
  members: {
    explanation: "Who works here, and for how many hours a week?",
    name: "Name",
    contract: "Contract per week",
    none: "No contract",
  },
  worked: {
    title: "Worked hours",
    period: "Period",
    dates: (from, last) => `${from} to ${last}`,
    closedPeriod: (dates) => `${dates} (closed)`,
    nothing: "No published period has begun yet.",
    approvable: (count, differing) =>
      `${count === 1 ? "1 shift waits" : `${count} shifts wait`} for your approval; ${
        differing === 0 ? "all went as planned" : `${differing} of them went otherwise`
      }.`,
    own: (count) =>
      `${count === 1 ? "1 shift is" : `${count} shifts are`} your own: another team lead approves them.`,
    ahead: (count) => `${count === 1 ? "1 shift is" : `${count} shifts are`} not over yet.`,
    approved: (count) => `${count === 1 ? "1 shift is" : `${count} shifts are`} approved.`,
    approvedNow: (count) => `${count === 1 ? "1 shift" : `${count} shifts`} approved`,
    differing: "Other than planned",
    asPlanned: (count) => `As planned (${count})`,
    times: (from, until) => `${from} to ${until}`,
    worked: (times, pause, difference) =>
      `Worked: ${times}, break ${pause}. Difference: ${difference}`,
    calls: (times) => `Calls: ${times}`,
    away: "Counts as away",
    somebodyElse: "Somebody else approves this",
    later: "Not yet",
    laterLabel: (name, day) => `Do not approve yet: ${name}, ${day}`,
    approve: (count) => (count === 1 ? "Approve 1 shift" : `Approve ${count} shifts`),
    approving: "Approving…",
    closing:
      "All hours are approved. Close the period and they are final; what turns up later becomes a correction.",
    close: "Close the period",
    closingNow: "Closing…",
    closed: "The period is closed. Its hours are final.",
  },
  correction: {
    title: "Put something right afterwards",
    explanation:
      "What is final stays. The difference goes to the first day that is still open, with its reason.",
    holder: "Hours of",
    nobody: "Choose somebody",
    correct: "Correct",
    correctLabel: (shift) => `Correct the worked time: ${shift}`,
    question: (shift) => `What was really worked? ${shift}`,
    reason: "Why only now?",
    noReason: "Choose a reason",
    reasonMissing: "Choose why this changes only now.",
    reasons: {
      REPORTED_LATE: "Reported late",
      ENTERED_WRONGLY: "Entered wrongly",
      AGREED_OTHERWISE: "Agreed otherwise",
    },
    booked: (shift, hours) => `Corrected: ${shift}. Booked as a correction: ${hours}.`,
    nothingBooked: (shift) => `Corrected: ${shift}. The hours stay the same.`,
  },
  season: {
    title: "Busy and quiet months",
    year: "Year",
    explanation:
      "Let the team work more in busy months and less in quiet ones. The hours of the year stay the same: they move between months. Targets of periods, balances and forecasts follow at once, also of months that have passed.",
    notAgreed:
      "The rules of this team have no hours agreement. Every week then holds the contract hours, and months cannot differ.",
    countsFrom: (day) =>
      `Counts from ${day}. Hours of days before that were not kept here, so they hold their even share.`,
    months: (weekly) => `How much a day weighs, and what a contract of ${weekly} a week then holds`,
    monthValue: (percent, hours) => `${percent} percent, ${hours}`,
    bars: { bar: "With this profile", line: "Even months", open: "Before hours were kept here" },
    picture: (weekly, year, months) =>
      `Hours per month of a contract of ${weekly} a week in ${year}: ${months}.`,
    band: "Band around a period",
    bandHint: (most) =>
      `How far a roster may lie above or below the target of a period. The agreement allows ${most} %.`,
    even: "Make all months even",
    save: "Save",
    saving: "Saving…",
    saved: "The year of the team has been saved.",
  },
};
