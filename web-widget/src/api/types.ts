export type Weekday = "MON" | "TUE" | "WED" | "THU" | "FRI" | "SAT" | "SUN";
export type RuleSeverity = "BLOCK" | "WARN" | "INFO";
export interface RuleViolation {
  ruleId: string; severity: RuleSeverity; at: string; actual: number; limit: number; unit: string;
  source: string; message: string; windowStart?: string; windowEnd?: string;
}
export interface ProblemError { pointer: string; value?: string; message: string; code: string }
export interface Problem {
  type: string; title: string; status: number; detail?: string; instance?: string; messageKey?: string;
  errors?: ProblemError[]; ruleViolations?: RuleViolation[]; alternatives?: Shift[];
}
export type TeamRole = "MEMBER" | "TEAM_LEAD";
export interface MyTeam { teamId: string; name: string; memberId?: string; roles: TeamRole[] }
export interface Me {
  person: { id: string; displayName: string }; organisation: { id: string; name: string };
  organisationRoles: string[]; teams: MyTeam[]; today: string;
}
export type BaseRosterMode = "FIXED" | "HYBRID" | "FREE";
export interface TeamSummary {
  id: string; name: string; locationName?: string; zone: string; rulePack: string; baseRosterMode: BaseRosterMode;
}
export interface TeamPage { items: TeamSummary[]; nextCursor?: string }
export interface ShiftType {
  code: string; name: string; start: string; end: string; endsNextDay: boolean; breakMinutes: number; kind: string;
}
export interface ShiftTypeList { items: ShiftType[] }
export interface MemberSummary {
  id: string; displayName: string; level: number; qualificationCodes: string[]; contractWeeklyMinutes?: number;
}
export interface MemberList { items: MemberSummary[] }
export type ShiftOrigin = "BASE_ROSTER" | "SHIFT_DEMAND" | "PICKED";
export interface Shift {
  id: string; periodId: string; date: string; shiftType: string; shiftTypeName: string; kind: string; start: string;
  end: string; breakMinutes: number; plannedMinutes: number; requiredLevel: number; qualificationCodes?: string[];
  memberId?: string; origin: ShiftOrigin; withdrawable: boolean;
}
export interface AbsentDates { from: string; until: string }
export interface OpenShift { shift: Shift; pickable: boolean; ruleViolations: RuleViolation[] }
export interface OpenShiftPage { items: OpenShift[]; nextCursor?: string }
export interface PlannedHours {
  memberId: string; periodId: string; contractMinutes: number; plannedMinutes: number; differenceMinutes: number;
}
export interface ShiftChange { shift: Shift; plannedHours: PlannedHours; ruleViolations: RuleViolation[] }
export interface MemberRoster {
  memberId: string; displayName: string; from: string; until: string; shifts: Shift[]; absences: AbsentDates[];
}
export type PeriodPhase = "DRAFT" | "WISHING" | "PICKING" | "COMPLETING" | "APPROVAL" | "PUBLISHED" | "CLOSED";
export type PhaseCommand = "OPEN_WISHING" | "OPEN_PICKING" | "CLOSE_PICKING" | "START_APPROVAL" | "SEND_BACK" | "CLOSE";
export type PeriodCommand = PhaseCommand | "APPROVE" | "PUBLISH";
export interface NewPeriod { from: string; weeks: number }
export interface PeriodApproval { acknowledgeShortfall: boolean; remark?: string }
export interface Publication { consentedMemberIds: string[] }
export interface RosterPeriod {
  id: string; teamId: string; from: string; until: string; weeks: number; phase: PeriodPhase;
  possibleCommands: PeriodCommand[];
  approval?: { approvedBy: string; approvedAt: string; shortfallAcknowledged: boolean; remark?: string };
  publishedAt?: string;
}
export interface RosterPeriodPage { items: RosterPeriod[]; nextCursor?: string }
export interface RosterLine { memberId: string; displayName: string; shifts: Shift[]; absences: AbsentDates[] }
export interface TeamRoster { period: RosterPeriod; members: RosterLine[]; openShifts: Shift[] }
export interface LevelDayCoverage { level: number; needed: number[]; present: number[] }
export interface DayCoverage { date: string; levels: LevelDayCoverage[]; shortfallMinutes: number; surplusMinutes: number }
export interface PeriodCoverage { periodId: string; days: DayCoverage[]; shortfallMinutes: number; surplusMinutes: number }
export interface StaffingNeed { zone: string; levels: { level: number; needed: number[] }[] }
export interface BaseRosterJobRequest { cycleWeeks: number; seconds: number; seed?: number; leastChange?: boolean }
export type BaseRosterJobState = "QUEUED" | "RUNNING" | "CANCELLING" | "DONE" | "CANCELLED" | "FAILED";
export interface BaseRosterProgress {
  elapsedSeconds: number; steps: number; uncoveredMinutes: number; surplusMinutes: number; blockedRules: number; cost: number;
}
export interface BaseRosterCell { week: number; day: Weekday; shiftType?: string; requiredLevel?: number; fixed: boolean }
export interface BaseRosterLine { memberId: string; displayName: string; cells: BaseRosterCell[] }
export interface BaseRosterWeekCoverage { week: number; levels: LevelDayCoverage[]; shortfallMinutes: number; surplusMinutes: number }
export interface BaseRosterOpenShift { week: number; day: Weekday; shiftType: string; requiredLevel: number; reason: string }
export interface ChangedCell { week: number; day: Weekday; before?: string; after?: string }
export interface BaseRosterLineDifference { memberId: string; displayName: string; changedCells: ChangedCell[] }
export interface MemberRuleViolation { memberId: string; ruleViolation: RuleViolation }
export interface BaseRosterProposal {
  cycleWeeks: number; lines: BaseRosterLine[]; coverage: BaseRosterWeekCoverage[]; openShifts: BaseRosterOpenShift[];
  costs: { name: string; value: number }[]; difference: BaseRosterLineDifference[]; ruleViolations: MemberRuleViolation[];
}
export interface BaseRosterJob {
  id: string; state: BaseRosterJobState; createdAt: string; cycleWeeks: number; seconds: number; leastChange: boolean;
  progress: BaseRosterProgress; proposal?: BaseRosterProposal; failure?: string;
}
export interface BaseRoster { cycleWeeks: number; anchorDate: string; lines: BaseRosterLine[] }
