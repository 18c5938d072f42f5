import { type ShiftChange, ShiftsApi } from "@samenrooster/contract";
import type { ShiftOf } from "./addresses.ts";
import type { RosterClient } from "./roster-client.ts";

function api(client: RosterClient): ShiftsApi {
  return new ShiftsApi(client.configuration);
}

/** Gives an open shift to a member, before the roster is approved. */
export function assignShift(
  client: RosterClient,
  of: ShiftOf,
  memberId: string,
  idempotencyKey: string,
): Promise<ShiftChange> {
  return api(client).assignShift({ ...of, shiftAssignment: { memberId }, idempotencyKey });
}

/** Takes a shift back that was given, so that it is open again. */
export function unassignShift(
  client: RosterClient,
  of: ShiftOf,
  idempotencyKey: string,
): Promise<ShiftChange> {
  return api(client).unassignShift({ ...of, idempotencyKey });
}
