import { HoursOverviewApi, type TeamHours } from "@samenrooster/contract";
import type { RosterClient } from "./roster-client.ts";

/** What an hour costs in euros, as the contract writes it. */
export interface HourlyRates {
  readonly ownRate: string;
  readonly agencyRate: string;
}

/** The hours of everybody in a team. Beside the roster client, as its screen loads later. */
export function teamHours(
  client: RosterClient,
  of: { readonly teamId: string; readonly year: number },
  rates?: HourlyRates,
): Promise<TeamHours> {
  return new HoursOverviewApi(client.configuration).getTeamHours({ ...of, ...rates });
}
