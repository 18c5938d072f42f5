import {
  LeaveApi,
  type LeaveDay,
  type LeaveRequest,
  type LeaveRequestDetail,
  type LeaveSettings,
  type NewLeaveRequest,
} from "@samenrooster/contract";
import { allPages } from "./all-pages.ts";
import type { MemberOf } from "./extra-hours-client.ts";
import type { RosterClient } from "./roster-client.ts";

/** One request of a team. */
export interface LeaveRequestOf {
  readonly teamId: string;
  readonly leaveRequestId: string;
}

function api(client: RosterClient): LeaveApi {
  return new LeaveApi(client.configuration);
}

/** Whether leave is asked here or in the HR system. */
export function leaveSettings(client: RosterClient): Promise<LeaveSettings> {
  return api(client).getLeaveSettings();
}

/** How many may be on leave, are, and asked, day by day. */
export async function leaveCalendar(
  client: RosterClient,
  of: { readonly teamId: string; readonly from: string; readonly until: string },
): Promise<LeaveDay[]> {
  return (await api(client).getLeaveCalendar({ ...of })).days;
}

/** What a member asked for and what came of it, the latest first. */
export function leaveRequests(client: RosterClient, of: MemberOf): Promise<LeaveRequest[]> {
  return allPages((page) => api(client).listLeaveRequests({ ...of, ...page }));
}

/** A request with what granting it does. */
export function leaveRequest(
  client: RosterClient,
  of: LeaveRequestOf,
): Promise<LeaveRequestDetail> {
  return api(client).getLeaveRequest({ ...of });
}

/** Asks for whole days of leave; the answer tells what they do. */
export function askForLeave(
  client: RosterClient,
  of: MemberOf,
  newLeaveRequest: NewLeaveRequest,
  idempotencyKey: string,
): Promise<LeaveRequestDetail> {
  return api(client).requestLeave({ ...of, newLeaveRequest, idempotencyKey });
}

/** Takes a request back, or leave that was granted. */
export async function withdrawLeave(
  client: RosterClient,
  of: LeaveRequestOf,
  idempotencyKey: string,
): Promise<void> {
  const leaveReply = { reply: "WITHDRAW" as const };
  await api(client).answerLeaveRequest({ ...of, leaveReply, idempotencyKey });
}
