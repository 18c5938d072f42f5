import type { RosterClient } from "../api/roster-client.ts";
import type { TeamSummary } from "@samenrooster/contract";
import type { Words } from "../localization/words.ts";
import type { Language } from "./dates.ts";

/** What every screen needs to know about who looks at what. Replaced as a whole when any of it changes. */
export interface RosterContext {
  readonly client: RosterClient;
  readonly words: Words;
  readonly language: Language;
  /** Today's date on the server's clock; a demonstration may live on another day than the browser. */
  readonly today: string;
  readonly team: TeamSummary;
  readonly personId: string;
  /** The reader's own membership of the team; undefined for someone who only looks. */
  readonly memberId: string | undefined;
  readonly leads: boolean;
}
