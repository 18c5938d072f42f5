import { type MemberSummary, type ShiftType, TeamsApi } from "@samenrooster/contract";
import type { RosterClient } from "./roster-client.ts";

function api(client: RosterClient): TeamsApi {
  return new TeamsApi(client.configuration);
}

/** Who is a member of the team today. Beside the roster client, as the screens that ask load later. */
export async function teamMembers(client: RosterClient, teamId: string): Promise<MemberSummary[]> {
  return (await api(client).listMembers({ teamId })).items;
}

/** The shift types of a team, by start. */
export async function shiftTypes(client: RosterClient, teamId: string): Promise<ShiftType[]> {
  return (await api(client).listShiftTypes({ teamId })).items;
}
