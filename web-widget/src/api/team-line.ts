import type { ReactiveController, ReactiveControllerHost } from "lit";
import { followLive } from "./follow-live.ts";
import type { RosterClient } from "./roster-client.ts";

/** What happens within this time is told once: a completion that is taken is many events at once. */
const GATHERED_MILLISECONDS = 800;

/** The line on which the server tells what happens, for as long as the element is in the page. */
export class TeamLine implements ReactiveController {
  /** Whether the line stands. */
  live = false;
  /** Grows with what happens. */
  news = 0;
  private leave: AbortController | undefined;
  private gathering: ReturnType<typeof setTimeout> | undefined;
  private followed: (() => void) | undefined;

  /** `told` is called besides, each time the news grows. */
  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly told: () => void = () => undefined,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.followed?.();
  }

  hostDisconnected(): void {
    this.stop();
  }

  /** Follows one team, or without one whatever concerns the reader in all her teams; leaves what was followed before. */
  follow(client: RosterClient, teamId: string | undefined): void {
    this.followed = () => {
      this.stop();
      this.leave = new AbortController();
      const { signal } = this.leave;
      const path = teamId === undefined ? ["me", "events"] : ["teams", teamId, "events"];
      void followLive(
        (last) => client.stream(path, signal, last),
        {
          happened: () => this.gather(),
          connected: (live) => {
            this.live = live;
            this.host.requestUpdate();
          },
        },
        { signal },
      );
    };
    this.followed();
  }

  /** Follows nothing any more. */
  end(): void {
    this.followed = undefined;
    this.stop();
  }

  private stop(): void {
    this.leave?.abort();
    this.leave = undefined;
    clearTimeout(this.gathering);
    this.gathering = undefined;
    this.live = false;
  }

  /** Something happened: every screen looks again. */
  tell(): void {
    this.news++;
    this.told();
    this.host.requestUpdate();
  }

  private gather(): void {
    this.gathering ??= setTimeout(() => {
      this.gathering = undefined;
      this.tell();
    }, GATHERED_MILLISECONDS);
  }
}
