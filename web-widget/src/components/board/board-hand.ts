import type { LightColour, MemberSuggestions, Shift } from "@samenrooster/contract";
import type { ReactiveControllerHost } from "lit";
import { Loading } from "../../api/loading.ts";
import { MOST_SUGGESTIONS, whoCanTake } from "../../api/suggestions-client.ts";
import type { RosterContext } from "../../roster/context.ts";

/** The shift that is picked up, and whom it fits. */
export class BoardHand {
  shift: Shift | undefined;
  private readonly suggestions: Loading<MemberSuggestions>;
  private told: { value: MemberSuggestions; fits: ReadonlyMap<string, LightColour> } | undefined;

  constructor(private readonly host: ReactiveControllerHost) {
    this.suggestions = new Loading(host);
  }

  lift(shift: Shift, { client, team }: RosterContext): void {
    this.shift = shift;
    const of = { teamId: team.id, shiftId: shift.id };
    void this.suggestions.start(shift.id, () => whoCanTake(client, of, MOST_SUGGESTIONS));
    this.host.requestUpdate();
  }

  release(): void {
    this.shift = undefined;
    this.host.requestUpdate();
  }

  /** By member; empty while it is not known, which stops nobody: the rules are asked again before anything happens. */
  get fits(): ReadonlyMap<string, LightColour> {
    const { value } = this.suggestions;
    if (!this.shift || value?.shift.id !== this.shift.id) {
      return NOBODY;
    }
    if (this.told?.value !== value) {
      const able = value.items.map(({ memberId, light }) => [memberId, light.colour] as const);
      const unable = value.unable.map(({ memberId }) => [memberId, "RED"] as const);
      this.told = { value, fits: new Map<string, LightColour>([...able, ...unable]) };
    }
    return this.told.fits;
  }
}

const NOBODY: ReadonlyMap<string, LightColour> = new Map();
