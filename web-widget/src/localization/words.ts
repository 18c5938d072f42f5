/** Every visible word of the widget. A language is one file that fills this in completely. */
export interface Words {
  readonly units: { readonly hour: string; readonly minute: string };
  readonly navigation: {
    readonly label: string;
    readonly myRoster: string;
    readonly openShifts: string;
    readonly myHours: string;
    readonly team: string;
    readonly demand: string;
    readonly baseRoster: string;
    readonly period: string;
    readonly teamHours: string;
    readonly rules: string;
    readonly chooseTeam: string;
    readonly choosePeriod: string;
  };
  readonly loading: string;
  readonly asOf: (time: string) => string;
  readonly refresh: string;
  readonly tryAgain: string;
  readonly close: string;
  readonly today: string;
  readonly week: (number: number) => string;
  readonly from: string;
  readonly until: string;
  readonly timeRange: (from: string, until: string) => string;
  readonly dateRange: (from: string, last: string) => string;
  readonly level: (level: number) => string;
  readonly shiftCount: (count: number) => string;
  readonly placeCount: (count: number) => string;
  readonly noTeam: {
    readonly title: string;
    readonly next: string;
  };
  readonly noPeriod: {
    readonly title: string;
    readonly member: string;
    readonly lead: string;
  };
  readonly signedOut: {
    readonly title: string;
    readonly next: string;
  };
  readonly phases: {
    readonly DRAFT: string;
    readonly WISHING: string;
    readonly PICKING: string;
    readonly COMPLETING: string;
    readonly APPROVAL: string;
    readonly PUBLISHED: string;
    readonly CLOSED: string;
  };
  readonly myRoster: {
    readonly title: string;
    readonly empty: string;
    readonly emptyNext: string;
    readonly picked: string;
    readonly withdraw: string;
    readonly withdrawLabel: (shift: string) => string;
    readonly withdrawn: (shift: string) => string;
    readonly absent: string;
    readonly endsNextDay: string;
    readonly breakOf: (time: string) => string;
    readonly earlier: string;
    readonly later: string;
  };
  readonly openShifts: {
    readonly title: string;
    readonly worth: string;
    readonly canPick: (count: number) => string;
    readonly noneFit: string;
    readonly none: string;
    readonly noneNext: string;
    readonly notNow: {
      readonly DRAFT: string;
      readonly WISHING: string;
      readonly PICKING: string;
      readonly COMPLETING: string;
      readonly APPROVAL: string;
      readonly PUBLISHED: string;
      readonly CLOSED: string;
    };
    readonly pick: string;
    readonly pickLabel: (shift: string) => string;
    readonly picking: string;
    readonly mine: string;
    readonly picked: (shift: string, hours: string) => string;
    readonly withdraw: string;
    readonly withdrawLabel: (shift: string) => string;
    readonly withdrawn: (shift: string, hours: string) => string;
    readonly notForMe: (count: number) => string;
    readonly notForMeWhy: string;
    readonly notForMeOn: (day: string, count: number) => string;
    readonly noReason: string;
    readonly taken: string;
    readonly takenNext: string;
    readonly takenNone: string;
    readonly mindThis: (shift: string) => string;
    readonly pickAnyway: string;
    readonly doNotPick: string;
  };
  readonly lights: { readonly GREEN: string; readonly AMBER: string; readonly RED: string };
  readonly reasons: {
    readonly all: (count: number) => string;
    readonly advice: (count: number) => string;
    readonly rule: (id: string) => string;
    readonly window: (from: string, until: string) => string;
    readonly exceptionUsed: (used: number, allowed: number, until: string) => string;
  };
  readonly violations: {
    readonly title: string;
    readonly explanation: string;
    readonly none: string;
    readonly group: (severity: string, count: number) => string;
    readonly at: (moment: string) => string;
    readonly cannotAccept: string;
    readonly accept: string;
    readonly acceptLabel: (name: string, message: string) => string;
    readonly reason: string;
    readonly reasonHint: string;
    readonly reasonMissing: string;
    readonly reasonTooLong: (length: number) => string;
    readonly confirm: string;
    readonly accepting: string;
    readonly cancel: string;
    readonly accepted: string;
    readonly acceptedBy: (name: string, at: string, reason: string) => string;
    readonly announced: (name: string) => string;
    readonly showAll: (count: number) => string;
    readonly strip: (name: string, window: string) => string;
    readonly stripShifts: (shifts: string) => string;
    readonly stripEmpty: string;
    readonly stripOutside: string;
    readonly weeks: (count: number, from: string, last: string) => string;
    readonly history: string;
    readonly historyExplanation: string;
    readonly members: (names: string) => string;
  };
  readonly rules: {
    readonly title: string;
    readonly explanation: string;
    readonly day: string;
    readonly none: string;
    readonly numbers: string;
    readonly since: (date: string) => string;
    readonly untilDay: (date: string) => string;
    readonly bases: {
      readonly LAW: string;
      readonly OLD_AGREEMENT: string;
      readonly SECOND_HAND: string;
      readonly UNVERIFIED: string;
      readonly OWN: string;
    };
  };
  readonly workedTime: {
    readonly enter: string;
    readonly correct: string;
    readonly enterLabel: (shift: string) => string;
    readonly correctLabel: (shift: string) => string;
    readonly title: (shift: string) => string;
    readonly start: string;
    readonly end: string;
    readonly breakMinutes: string;
    readonly breakHint: string;
    readonly noMoment: string;
    readonly noSuchMoment: string;
    readonly endNotAfterStart: string;
    readonly wrongBreak: string;
    readonly save: string;
    readonly saving: string;
    readonly cancel: string;
    readonly worked: (from: string, until: string, hours: string) => string;
    readonly corrected: (count: number) => string;
    readonly stored: string;
    readonly information: string;
  };
  readonly plannedHours: {
    readonly title: string;
    readonly sentence: (planned: string, contract: string) => string;
    readonly below: (hours: string) => string;
    readonly above: (hours: string) => string;
    readonly even: string;
    readonly band: (low: string, high: string) => string;
    readonly aboveBand: (hours: string) => string;
    readonly inPeriod: (from: string, last: string) => string;
  };
  readonly demand: {
    readonly title: string;
    readonly needOnly: string;
    readonly noDemand: string;
    readonly noDemandNext: string;
    readonly periodShortfall: (hours: string) => string;
    readonly periodSurplus: (hours: string) => string;
    readonly noShortfall: string;
    readonly previousDay: string;
    readonly nextDay: string;
    readonly day: string;
    readonly days: string;
    readonly levelChoice: string;
    readonly allLevels: string;
    readonly levelAndUp: (level: number) => string;
    readonly chart: (day: string) => string;
    readonly chartNeed: (day: string) => string;
    readonly needed: string;
    readonly present: string;
    readonly shortfall: string;
    readonly difference: string;
    readonly time: string;
    readonly table: string;
    readonly covered: string;
    readonly short: (people: number) => string;
    readonly over: (people: number) => string;
    readonly dayShort: (hours: string) => string;
    readonly dayCovered: string;
  };
  readonly baseRoster: {
    readonly title: string;
    readonly stands: (weeks: number, date: string) => string;
    readonly none: string;
    readonly newTitle: string;
    readonly newExplanation: string;
    readonly cycleWeeks: string;
    readonly cycleWeeksHint: string;
    readonly seconds: string;
    readonly secondsHint: string;
    readonly leastChange: string;
    readonly hoursFrom: string;
    readonly hoursUntil: string;
    readonly hoursForHint: string;
    readonly wrongHoursFor: string;
    readonly start: string;
    readonly starting: string;
    readonly wrongNumber: (label: string, least: number, most: number) => string;
    readonly states: {
      readonly QUEUED: string;
      readonly RUNNING: string;
      readonly CANCELLING: string;
      readonly DONE: string;
      readonly CANCELLED: string;
      readonly FAILED: string;
    };
    readonly elapsed: (seconds: number, limit: number) => string;
    readonly steps: string;
    readonly uncovered: string;
    readonly surplus: string;
    readonly blocked: string;
    readonly perCycle: string;
    readonly cancel: string;
    readonly cancelled: string;
    readonly failed: string;
    readonly connectionLost: string;
    readonly proposal: string;
    readonly take: string;
    readonly takeFrom: string;
    readonly takeHint: string;
    readonly standing: string;
    readonly taking: string;
    readonly taken: string;
    readonly takenNext: string;
    readonly notMonday: string;
    readonly openShifts: (count: number) => string;
    readonly difference: string;
    readonly noDifference: string;
    readonly firstRoster: string;
    readonly changedDays: (count: number) => string;
    readonly change: (day: string, before: string, after: string) => string;
    readonly dayOff: string;
    readonly lines: string;
    readonly lineOf: (name: string) => string;
    readonly lineHours: (planned: string, aimed: string) => string;
    readonly member: string;
    readonly violations: (count: number) => string;
    readonly showMore: (count: number) => string;
    readonly current: string;
  };
  readonly period: {
    readonly title: string;
    readonly newTitle: string;
    readonly from: string;
    readonly fromHint: string;
    readonly weeks: string;
    readonly weeksHint: string;
    readonly create: string;
    readonly creating: string;
    readonly created: (from: string) => string;
    readonly notMonday: string;
    readonly noDate: string;
    readonly steps: string;
    readonly done: string;
    readonly now: string;
    readonly later: string;
    readonly commands: {
      readonly OPEN_WISHING: string;
      readonly OPEN_PICKING: string;
      readonly CLOSE_PICKING: string;
      readonly START_APPROVAL: string;
      readonly SEND_BACK: string;
      readonly APPROVE: string;
      readonly PUBLISH: string;
      readonly CLOSE: string;
    };
    readonly explanations: {
      readonly OPEN_WISHING: string;
      readonly OPEN_PICKING: string;
      readonly CLOSE_PICKING: string;
      readonly START_APPROVAL: string;
      readonly SEND_BACK: string;
      readonly APPROVE: string;
      readonly PUBLISH: string;
      readonly CLOSE: string;
    };
    readonly working: string;
    readonly moved: (phase: string) => string;
    readonly approved: string;
    readonly approvedBy: (name: string, at: string) => string;
    readonly withShortfall: string;
    readonly withUnaccepted: (count: number) => string;
    readonly published: string;
    readonly publishedAt: (at: string) => string;
    readonly nothingToDo: string;
    readonly acknowledge: string;
    readonly shortfallLeft: (hours: string) => string;
    readonly unacceptedLeft: (count: number) => string;
    readonly openLeft: (count: number) => string;
    readonly noticeTitle: string;
    readonly noticeExplanation: string;
    readonly consentAll: string;
    readonly publishWithConsent: string;
    readonly chosen: (count: number, all: number) => string;
  };
  readonly team: {
    readonly title: string;
    readonly list: string;
    readonly grid: string;
    readonly view: string;
    readonly previousWeek: string;
    readonly nextWeek: string;
    readonly nobody: string;
    readonly open: string;
    readonly openCount: (count: number) => string;
    readonly absent: string;
    readonly me: string;
    readonly member: string;
    readonly free: string;
  };
  readonly problems: {
    readonly unauthenticated: {
      readonly title: string;
      readonly next: string;
    };
    readonly forbidden: {
      readonly title: string;
      readonly next: string;
    };
    readonly "not-found": {
      readonly title: string;
      readonly next: string;
    };
    readonly "wrong-phase": {
      readonly title: string;
      readonly next: string;
    };
    readonly "shift-already-taken": {
      readonly title: string;
      readonly next: string;
    };
    readonly "warning-already-accepted": {
      readonly title: string;
      readonly next: string;
    };
    readonly "violation-not-acceptable": {
      readonly title: string;
      readonly next: string;
    };
    readonly "rule-violated": {
      readonly title: string;
      readonly next: string;
    };
    readonly "stale-version": {
      readonly title: string;
      readonly next: string;
    };
    readonly "too-many-requests": {
      readonly title: string;
      readonly next: string;
    };
    readonly "impossible-document": {
      readonly title: string;
      readonly next: string;
    };
    readonly "invalid-request": {
      readonly title: string;
      readonly next: string;
    };
    readonly "job-not-finished": {
      readonly title: string;
      readonly next: string;
    };
    readonly internal: {
      readonly title: string;
      readonly next: string;
    };
    readonly unreachable: {
      readonly title: string;
      readonly next: string;
    };
    readonly unexpected: {
      readonly title: string;
      readonly next: string;
    };
  };
  readonly incident: (id: string) => string;
  readonly source: (source: string) => string;
  readonly severities: { readonly BLOCK: string; readonly WARN: string; readonly INFO: string };
}
