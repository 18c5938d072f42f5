import type { Shift } from "@samenrooster/contract";
import type { ReactiveControllerHost } from "lit";
import type { Draft } from "./draft.ts";
import { pause } from "./pause.ts";
import { asProblem, type RosterProblem } from "./problem.ts";

/** A pick, or the withdrawal of one, that could not be sent. */
export interface WaitingPick {
  readonly kind: "pick" | "withdraw";
  /** The team whose shift it is. */
  readonly teamId: string;
  /** The member's own team, where the shift is another one's. */
  readonly fromTeamId?: string;
  readonly shift: Shift;
  /** The Idempotency-Key of the first try: where that arrived after all, nothing is done twice. */
  readonly key: string;
}

/** How it ended. */
export interface SentPick {
  readonly pick: WaitingPick;
  /** Why it did not happen; undefined where it did. */
  readonly problem: RosterProblem | undefined;
}

/** What sends them; throws a `RosterProblem` where it does not happen. */
export interface PickSender {
  pickShift(teamId: string, shiftId: string, key: string): Promise<unknown>;
  pickLentShift(
    teamId: string,
    otherTeamId: string,
    shiftId: string,
    key: string,
  ): Promise<unknown>;
  withdrawPick(teamId: string, shiftId: string, key: string): Promise<unknown>;
}

/** After these a pick waits on: the line is gone, or the server asks for patience. All else is an answer. */
const WAITS: readonly string[] = ["unreachable", "too-many-requests", "unauthenticated"];

/**
 * Picks that were made without a connection, in the order in which they were made. They outlive a reload of the page, and
 * are sent one after the other when there is a connection again.
 */
export class WaitingPicks {
  private waiting: readonly WaitingPick[] = [];
  private ended: readonly SentPick[] = [];
  private sending = false;
  private trying = false;
  private refused = false;
  private draft: Draft<readonly WaitingPick[]> | undefined;

  constructor(private readonly host: Pick<ReactiveControllerHost, "requestUpdate">) {}

  /** Takes over what the reader left waiting. */
  belongTo(draft: Draft<readonly WaitingPick[]>): void {
    this.draft = draft;
    this.waiting = draft.read() ?? [];
    this.ended = [];
    this.host.requestUpdate();
  }

  get list(): readonly WaitingPick[] {
    return this.waiting;
  }

  /** What was sent since it was last dismissed, and how that ended. */
  get results(): readonly SentPick[] {
    return this.ended;
  }

  /** A second wish about the same shift takes the first one's place: picked and given back without a line is nothing. */
  add(pick: WaitingPick): void {
    const { id } = pick.shift;
    const before = this.waiting.find(({ shift }) => shift.id === id);
    const others = this.waiting.filter(({ shift }) => shift.id !== id);
    this.keep(before && before.kind !== pick.kind ? others : [...others, before ?? pick]);
  }

  drop({ key }: WaitingPick): void {
    this.keep(this.waiting.filter((other) => other.key !== key));
  }

  dismiss(): void {
    this.ended = [];
    this.host.requestUpdate();
  }

  /** Sends what waits, until one has to wait again. Answers what came of each. */
  async send(sender: PickSender): Promise<readonly SentPick[]> {
    const sent: SentPick[] = [];
    if (this.sending) {
      return sent;
    }
    this.sending = true;
    this.refused = false;
    try {
      for (let next = this.waiting[0]; next; next = this.waiting[0]) {
        const problem = await this.outcome(sender, next);
        if (problem && WAITS.includes(problem.slug)) {
          this.refused = problem.slug === "unauthenticated";
          break;
        }
        this.drop(next);
        sent.push({ pick: next, problem });
      }
    } finally {
      this.sending = false;
    }
    this.ended = [...this.ended, ...sent];
    this.host.requestUpdate();
    return sent;
  }

  /**
   * Sends again after ever longer pauses, and at once when the browser says that the line is back, until nothing waits or
   * `send` answers that there is nobody to send it. Without a token only the reader can do something.
   */
  async keepTrying(
    send: () => Promise<boolean>,
    wait: (failures: number) => Promise<void> = pause,
  ): Promise<void> {
    if (this.trying) {
      return;
    }
    this.trying = true;
    try {
      let goOn = true;
      for (let failures = 0; goOn && this.waiting.length > 0 && !this.refused; failures++) {
        await wait(failures);
        goOn = await send();
      }
    } finally {
      this.trying = false;
    }
  }

  private async outcome(
    sender: PickSender,
    { kind, teamId, fromTeamId, shift, key }: WaitingPick,
  ): Promise<RosterProblem | undefined> {
    try {
      await (kind === "withdraw"
        ? sender.withdrawPick(teamId, shift.id, key)
        : fromTeamId === undefined
          ? sender.pickShift(teamId, shift.id, key)
          : sender.pickLentShift(fromTeamId, teamId, shift.id, key));
      return undefined;
    } catch (thrown) {
      return asProblem(thrown);
    }
  }

  private keep(waiting: readonly WaitingPick[]): void {
    this.waiting = waiting;
    if (waiting.length > 0) {
      this.draft?.keep(waiting);
    } else {
      this.draft?.forget();
    }
    this.host.requestUpdate();
  }
}
