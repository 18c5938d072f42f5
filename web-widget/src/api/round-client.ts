import {
  AgreementsApi,
  type AgreementStanding,
  WishesApi,
  type WishesOfMember,
} from "@samenrooster/contract";
import type { PeriodOf } from "./addresses.ts";
import { allPages } from "./all-pages.ts";
import type { RosterClient } from "./roster-client.ts";

/** Where everybody stands with what the team agreed, in the order of the team. */
export function agreementStandings(
  client: RosterClient,
  of: PeriodOf,
): Promise<AgreementStanding[]> {
  const api = new AgreementsApi(client.configuration);
  return allPages((page) => api.listAgreementStandings({ ...of, ...page }));
}

/** What everybody wished for, once wishing has ended; who wished for nothing is not in it. */
export function wishesOfTeam(client: RosterClient, of: PeriodOf): Promise<WishesOfMember[]> {
  const api = new WishesApi(client.configuration);
  return allPages((page) => api.listWishes({ ...of, ...page }));
}
