import { type MemberSummary, TeamsApi } from "@samenrooster/contract";
import type { RosterClient } from "./roster-client.ts";

/** The members of a team. Beside the roster client, as its screen loads later. */
export async function teamMembers(client: RosterClient, teamId: string): Promise<MemberSummary[]> {
  return (await new TeamsApi(client.configuration).listMembers({ teamId })).items;
}
