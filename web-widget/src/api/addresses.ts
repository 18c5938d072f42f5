/** What is meant in a question to the server: which team, and what or whom of it. */

export interface MemberOf {
  readonly teamId: string;
  readonly memberId: string;
}

export interface PeriodOf {
  readonly teamId: string;
  readonly periodId: string;
}

export interface ShiftOf {
  readonly teamId: string;
  readonly shiftId: string;
}

export interface ChangeOf {
  readonly teamId: string;
  readonly changeId: string;
}

export interface LeaveRequestOf {
  readonly teamId: string;
  readonly leaveRequestId: string;
}

export interface SickCallOf {
  readonly teamId: string;
  readonly sickCallId: string;
}
