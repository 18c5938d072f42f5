import { MeasuresApi, type TeamMeasures } from "@samenrooster/contract";
import type { RosterClient } from "./roster-client.ts";

/** How the published rosters of a team do, of the periods that begin on these days. */
export function teamMeasures(
  client: RosterClient,
  of: { readonly teamId: string; readonly from: string; readonly until: string },
): Promise<TeamMeasures> {
  return new MeasuresApi(client.configuration).getTeamMeasures({ ...of });
}
