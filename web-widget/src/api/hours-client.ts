import { type HoursAccount, HoursApi, type HoursEntryPage } from "@samenrooster/contract";
import type { RosterClient } from "./roster-client.ts";

/** Whose hours of which calendar year are asked for. */
export interface HoursOf {
  readonly teamId: string;
  readonly memberId: string;
  readonly year: number;
}

const ENTRIES_ON_A_PAGE = 20;

/** The hours of a member in a calendar year. Beside the roster client, as its screen loads later. */
export function hoursAccount(client: RosterClient, of: HoursOf): Promise<HoursAccount> {
  return new HoursApi(client.configuration).getHoursAccount({ ...of });
}

/** A page of what was posted in a calendar year, the latest day first. */
export function hoursEntries(
  client: RosterClient,
  of: HoursOf,
  cursor?: string,
): Promise<HoursEntryPage> {
  const page = { limit: ENTRIES_ON_A_PAGE, ...(cursor === undefined ? {} : { cursor }) };
  return new HoursApi(client.configuration).listHoursEntries({ ...of, ...page });
}
