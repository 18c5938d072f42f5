import {
  LeaveApi,
  type LeaveCalendar,
  type LeaveReply,
  type LeaveRequest,
  type LeaveRequestDetail,
  type LeaveSettings,
  type NewLeaveRequest,
} from "@samenrooster/contract";
import type { LeaveRequestOf, MemberOf } from "./addresses.ts";
import { allPages } from "./all-pages.ts";
import type { RosterClient } from "./roster-client.ts";

function api(client: RosterClient): LeaveApi {
  return new LeaveApi(client.configuration);
}

/** Whether leave is asked here or in the HR system. */
export function leaveSettings(client: RosterClient): Promise<LeaveSettings> {
  return api(client).getLeaveSettings();
}

/** How many may be on leave, are, and asked, day by day, up to and without the last one. */
export function leaveCalendar(
  client: RosterClient,
  of: { readonly teamId: string; readonly from: string; readonly until: string },
): Promise<LeaveCalendar> {
  return api(client).getLeaveCalendar({ ...of });
}

/** What a member, or without one everybody, asked for and what came of it, the latest first. */
export function leaveRequests(
  client: RosterClient,
  of: { readonly teamId: string; readonly memberId?: string },
): Promise<LeaveRequest[]> {
  return allPages((page) => api(client).listLeaveRequests({ ...of, ...page }));
}

/** A request with what granting it does, day by day. */
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

/** Grants or refuses a request, or takes back one's own, granted or not. */
export function answerLeave(
  client: RosterClient,
  of: LeaveRequestOf,
  leaveReply: LeaveReply,
  idempotencyKey: string,
): Promise<LeaveRequest> {
  return api(client).answerLeaveRequest({ ...of, leaveReply, idempotencyKey });
}
