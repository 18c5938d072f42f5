import {
  type ApprovedWorkedHours,
  type CorrectedShift,
  type RosterPeriod,
  type WorkedHoursState,
  type WorkedHoursSummary,
  type WorkedShift,
  WorkedTimeApi,
  type WorkedTimeCorrection,
} from "@samenrooster/contract";
import { allPages } from "./all-pages.ts";
import type { RosterClient } from "./roster-client.ts";

/** The held shifts of a period in one state, and how many there are in all. */
export interface WorkedHoursList {
  readonly summary: WorkedHoursSummary;
  readonly shifts: readonly WorkedShift[];
}

/** What was worked in a period. Beside the roster client, as its screen loads later. */
export async function workedHours(
  client: RosterClient,
  { teamId, id: periodId }: RosterPeriod,
  state: WorkedHoursState,
): Promise<WorkedHoursList> {
  const api = new WorkedTimeApi(client.configuration);
  let summary: WorkedHoursSummary | undefined;
  const shifts = await allPages(async (page) => {
    const answer = await api.listWorkedHours({ teamId, periodId, state, ...page });
    summary ??= answer.summary;
    return answer;
  });
  if (!summary) {
    throw new Error("There is a first page of every list.");
  }
  return { summary, shifts };
}

/** Approves everything that is over, except some shifts. */
export function approveWorkedHours(
  client: RosterClient,
  { teamId, id: periodId }: RosterPeriod,
  exceptShiftIds: string[],
  idempotencyKey: string,
): Promise<ApprovedWorkedHours> {
  const api = new WorkedTimeApi(client.configuration);
  const workedHoursApproval = { exceptShiftIds };
  return api.approveWorkedHours({ teamId, periodId, workedHoursApproval, idempotencyKey });
}

/** Puts right what was worked on a shift of a closed period. */
export function correctWorkedTime(
  client: RosterClient,
  shift: { readonly teamId: string; readonly shiftId: string },
  workedTimeCorrection: WorkedTimeCorrection,
  idempotencyKey: string,
): Promise<CorrectedShift> {
  const api = new WorkedTimeApi(client.configuration);
  return api.correctWorkedTime({ ...shift, workedTimeCorrection, idempotencyKey });
}
