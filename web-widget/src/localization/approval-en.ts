import type { ApprovalWords } from "./approval-words.ts";

const lines = (count: number): string => (count === 1 ? "1 line" : `${count} lines`);

export const approvalEn: ApprovalWords = {
  title: "Approve",
  choose: "Parts of approving",
  parts: { roster: "Roster", changes: "To decide", deputies: "Deputies" },
  noPeriod: "There is no roster period to approve yet. Create one under Round.",
  notNow: (phase) =>
    `This period is in the phase ${phase}. You see how the lines stand now; they can be approved in the phase Approval.`,
  published: "This roster is published. This is how its lines stood.",
  linesTitle: "Roster lines",
  progress: (approved, all) => `${approved} of ${all} approved`,
  toDecide: (count) => `Asks for a decision (${count})`,
  nothingToDecide: "No line asks for a decision",
  plain: (count) => `Without an exception (${count})`,
  approved: (count) => `Approved (${count})`,
  nobody: "Nobody is a member of the team in this period.",
  facts: {
    hours: (planned, contract) => `${planned} planned, ${contract} contract`,
    nights: (count) => (count === 1 ? "1 night" : `${count} nights`),
    weekendShifts: (count) => (count === 1 ? "1 weekend shift" : `${count} weekend shifts`),
  },
  exceptions: {
    ruleBroken: (count) => (count === 1 ? "1 rule broken" : `${count} rules broken`),
    warnings: (count) =>
      count === 1
        ? "1 warning that nobody has accepted"
        : `${count} warnings that nobody has accepted`,
    belowBand: (hours) => `${hours} below the target hours`,
    aboveBand: (hours) => `${hours} above the target hours`,
    manyNights: (count) =>
      count === 1 ? "1 night, more than the own part" : `${count} nights, more than the own part`,
    manyWeekends: (count) =>
      count === 1
        ? "1 weekend shift, more than the own part"
        : `${count} weekend shifts, more than the own part`,
    picksNotKept: (count) =>
      count === 1
        ? "1 pick did not stand when the roster was completed"
        : `${count} picks did not stand when the roster was completed`,
    fewUnpopular: (count, least) => `${count} of the ${least} unpopular shifts that were agreed on`,
  },
  own: "Your own line. Another team lead or a deputy approves it.",
  blocked: "It can be approved once the roster no longer breaks the rule.",
  choosePerson: (name) => `Choose ${name}`,
  chooseAll: (count) => `Choose all ${count}`,
  approveOne: "Approve",
  approveOneLabel: (name) => `Approve: ${name}`,
  approveChosen: (count) => `Approve the chosen (${count})`,
  approvePlain: (count) =>
    count === 1 ? "Approve this one" : `Approve all ${count} without an exception`,
  working: "Working…",
  approvedNow: (count) =>
    count === 0
      ? "There was nothing left to approve: somebody else has done so."
      : `Approved: ${lines(count)}.`,
  approvedBy: (name, at) => `Approved by ${name}, ${at}`,
  remarked: (name, at) => `${name} wrote on ${at}:`,
  reasons: "See why",
  pickReasons: "At the completion",
  showAll: (count) => `Show all ${count}`,
  goOn: "The whole roster",
  goOnExplanation:
    "When you approve the whole roster, that is a yes to all lines but your own. Then you publish it.",
  sendBack: {
    title: "Back to picking",
    explanation:
      "The team can pick and withdraw again. Whom it concerns reads what you write. Approved lines that do not change stay approved.",
    about: "Send back",
    aboutLabel: (name) => `Send back, with a remark for ${name}`,
    remark: "What has to change?",
    remarkHint: "At most 500 characters. Write nothing about health.",
    remarkMissing: "Write down what has to change.",
    remarkTooLong: (characters) => `This is ${characters} characters; 500 fit.`,
    forWhom: "For whom is this?",
    team: "The whole team",
    people: "These colleagues only, each alone",
    peopleMissing: "Choose at least one colleague, or the whole team.",
    send: "Send back",
    sending: "Working…",
    cancel: "Leave it",
    sent: "Sent back. The team can pick again.",
  },
  deputies: {
    title: "Deputies",
    explanation:
      "On these days a deputy may do everything a team lead may. Do you work in the team yourself? Then a deputy approves your line.",
    none: "There is no deputy now.",
    now: "Now",
    later: "Later",
    past: (count) => `Earlier (${count})`,
    days: (first, last) => `${first} to ${last}`,
    namedBy: (name) => `Named by ${name}`,
    endedAt: (at) => `Ended on ${at}`,
    end: "End",
    endLabel: (name) => `End the days of the deputy ${name}`,
    ending: "Working…",
    ended: (name) => `Ended: ${name} is no deputy any more.`,
    form: "Name somebody",
    member: "Colleague",
    nobodyElse: "There is nobody else in this team.",
    from: "First day",
    last: "Last day",
    wrongDays: "Choose a first day from today on and a last day that is not before it.",
    name: "Name as deputy",
    naming: "Working…",
    named: (name) => `Named: ${name}.`,
  },
  refusals: {
    "rule-violated": {
      title: "A rule stands in the way.",
      next: "Send the roster back and say what has to change.",
    },
    "wrong-phase": {
      title: "This is not possible in this phase.",
      next: "Refresh to see where the period stands now.",
    },
  },
};
