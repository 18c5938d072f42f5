import {
  LeaveApi,
  type LeaveCalendar,
  type LeaveReply,
  type LeaveRequest,
  type LeaveRequestDetail,
  type LeaveSettings,
} from "@samenrooster/contract";
import { allPages } from "./all-pages.ts";
import type { RosterClient } from "./roster-client.ts";

function api(client: RosterClient): LeaveApi {
  return new LeaveApi(client.configuration);
}

/** Whether leave is asked here or in the HR system. */
export function leaveSettings(client: RosterClient): Promise<LeaveSettings> {
  return api(client).getLeaveSettings();
}

/** The leave of a team from a day on, up to and without another. */
export function leaveCalendar(
  client: RosterClient,
  of: { readonly teamId: string; readonly from: string; readonly until: string },
): Promise<LeaveCalendar> {
  return api(client).getLeaveCalendar({ ...of });
}

/** All requests of a team and what came of them, the latest first. */
export function leaveRequests(client: RosterClient, teamId: string): Promise<LeaveRequest[]> {
  return allPages((page) => api(client).listLeaveRequests({ teamId, ...page }));
}

/** Which request of which team. */
export interface LeaveRequestOf {
  readonly teamId: string;
  readonly leaveRequestId: string;
}

/** A request with what granting it does, day by day. */
export function leaveRequest(
  client: RosterClient,
  of: LeaveRequestOf,
): Promise<LeaveRequestDetail> {
  return api(client).getLeaveRequest({ ...of });
}

export function answerLeave(
  client: RosterClient,
  of: LeaveRequestOf,
  leaveReply: LeaveReply,
  idempotencyKey: string,
): Promise<LeaveRequest> {
  return api(client).answerLeaveRequest({ ...of, leaveReply, idempotencyKey });
}
