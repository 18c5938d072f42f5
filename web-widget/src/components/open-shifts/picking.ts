import type { OpenShift, PlannedHours, Shift, ShiftChange } from "@samenrooster/contract";
import type { LitElement } from "lit";
import { Command } from "../../api/command.ts";
import { Loading } from "../../api/loading.ts";
import type { RosterProblem } from "../../api/problem.ts";
import type { WaitingPick } from "../../api/waiting-picks.ts";
import { emit } from "../../events/emit.ts";
import type { RosterContext } from "../../roster/context.ts";
import { hoursBalance } from "../../roster/hours.ts";
import type { LendingTeam } from "../../roster/lent-shifts.ts";
import { asksForThought } from "../../roster/lights.ts";
import { byStart } from "../../roster/open-shifts.ts";
import { openShiftSentence } from "../../roster/shifts.ts";

/** The element in which a member picks; it shows a `roster-pick-warning` and a `roster-shift-taken` where they are due. */
export interface PickingHost extends LitElement {
  readonly context: RosterContext;
  /** Picks that wait for a connection. */
  readonly waiting: readonly WaitingPick[];
}

/** Open shifts that a member picks from and gives back to, and what came of it. */
export class Picking {
  readonly openShifts: Loading<OpenShift[]>;
  readonly command: Command;

  /** What the member has planned since the last pick; undefined before it. */
  hours: PlannedHours | undefined;
  /** A shift that a colleague was just in time for, and what fits instead. */
  lost: { shift: Shift; alternatives: readonly Shift[] } | undefined;
  /** What a colleague took while the reader was looking. */
  gone: Shift | undefined;
  /** The id of a shift that strains a rule, until the member has decided about it. */
  asking: string | undefined;

  /** Picked on this screen: they stay where they were, so that a pick can be undone with the next tap. */
  private mine: ReadonlyMap<string, OpenShift> = new Map();
  /** What was touched keeps its own line, so that focus and eye find it again. */
  private readonly touched = new Set<string>();

  /** `lentBy` says which other team's a shift is; undefined for those of the member's own. */
  constructor(
    private readonly host: PickingHost,
    private readonly lentBy: (shift: Shift) => LendingTeam | undefined = () => undefined,
  ) {
    this.openShifts = new Loading(host);
    this.command = new Command(host);
  }

  /** Begins with another list; what was picked from the one before is forgotten. */
  start(subject: string, question: () => Promise<OpenShift[]>): Promise<void> {
    this.mine = new Map();
    this.hours = undefined;
    this.lost = undefined;
    this.gone = undefined;
    this.asking = undefined;
    return this.openShifts.start(subject, question);
  }

  get context(): RosterContext {
    return this.host.context;
  }

  /** What is open and what was picked here, by start; undefined while nothing is known. */
  get shown(): OpenShift[] | undefined {
    return this.openShifts.value && [...this.openShifts.value, ...this.mine.values()].sort(byStart);
  }

  /** What stands in the way; that a colleague was first is told otherwise. */
  get problem(): RosterProblem | undefined {
    const problem = this.command.problem ?? this.openShifts.problemToShow;
    return problem?.slug === "shift-already-taken" ? undefined : problem;
  }

  isMine(id: string): boolean {
    return this.mine.has(id);
  }

  /** The same once what waits for a connection is sent. */
  willBeMine(id: string): boolean {
    const waiting = this.waitingFor(id);
    return waiting ? waiting.kind === "pick" : this.isMine(id);
  }

  wasTouched(id: string): boolean {
    return this.touched.has(id);
  }

  waitingFor(id: string): WaitingPick | undefined {
    return this.host.waiting.find(({ shift }) => shift.id === id);
  }

  /** The shift in one breath, with the name of its team where that is not hers. */
  sentence(shift: Shift): string {
    const sentence = openShiftSentence(shift, this.context);
    const lentBy = this.lentBy(shift);
    return lentBy ? `${sentence}, ${lentBy.teamName}` : sentence;
  }

  retry(): void {
    void (this.command.problem ? this.command.retry() : this.openShifts.again());
  }

  dismiss(): void {
    this.lost = undefined;
    this.command.dismiss();
  }

  /** Something happened in the team: what a colleague took from under the reader's eyes is said. */
  async lookAgain(): Promise<void> {
    const before = (this.openShifts.value ?? []).filter(({ pickable }) => pickable);
    await this.openShifts.again();
    const still = new Set(this.openShifts.value?.map(({ shift }) => shift.id));
    const gone = before.find(({ shift }) => !still.has(shift.id) && !this.mine.has(shift.id));
    if (gone && !this.openShifts.problem) {
      this.announce(this.context.words.openShifts.justTaken(this.sentence(gone.shift)));
      this.gone = gone.shift;
      this.host.requestUpdate();
    }
  }

  /** Picks what is open, gives back what is hers, and takes back what waits. */
  turn(shift: Shift): void {
    const waiting = this.waitingFor(shift.id);
    const mine = this.willBeMine(shift.id);
    if (waiting) {
      // The other way round of what waits: it was never sent.
      this.letWait(mine ? "withdraw" : "pick", shift, waiting.key);
    } else if (mine) {
      void this.withdraw(shift);
    } else {
      this.choose(shift);
    }
  }

  /** Picks at once, or shows first what there is to mind. */
  choose(shift: Shift): void {
    const open = this.openShifts.value?.find((one) => one.shift.id === shift.id);
    if (open && asksForThought(open)) {
      void this.ask(shift);
    } else {
      void this.pick(shift);
    }
  }

  async confirm(shift: Shift): Promise<void> {
    await this.pick(shift);
    await this.drop(shift);
  }

  /** Ends the question and puts focus back where it came from, or on the heading when that is gone. */
  async drop({ id }: Shift): Promise<void> {
    if (this.asking !== id) {
      return;
    }
    this.asking = undefined;
    this.host.requestUpdate();
    await this.host.updateComplete;
    (this.part(`[data-shift="${CSS.escape(id)}"]`) ?? this.part("h2"))?.focus();
  }

  private async ask({ id }: Shift): Promise<void> {
    this.touched.add(id);
    this.asking = id;
    this.host.requestUpdate();
    await this.focus("roster-pick-warning");
  }

  private async pick(shift: Shift): Promise<void> {
    const { client, words } = this.context;
    const { teamId, fromTeamId } = this.whose(shift);
    let usedKey = "";
    this.gone = undefined;
    const worked = await this.command.run(shift.id, async (key) => {
      usedKey = key;
      this.show(
        fromTeamId === undefined
          ? await client.pickShift(teamId, shift.id, key)
          : await client.pickLentShift(fromTeamId, teamId, shift.id, key),
        words.openShifts.picked,
      );
      emit(this.host, "roster-shift-picked", this.about(shift));
    });
    if (worked && this.lost) {
      this.lost = undefined;
      this.host.requestUpdate();
      this.part("h2")?.focus();
    } else if (this.command.problem?.slug === "shift-already-taken") {
      this.asking = undefined;
      await this.tellThatItIsTaken(shift);
    } else if (this.command.problem?.slug === "unreachable") {
      this.letWait("pick", shift, usedKey);
    } else if (!worked) {
      // Whatever stood in the way, the list may have changed with it.
      void this.openShifts.again();
    }
  }

  private async withdraw(shift: Shift): Promise<void> {
    const { client, words } = this.context;
    const { teamId } = this.whose(shift);
    let usedKey = "";
    await this.command.run(shift.id, async (key) => {
      usedKey = key;
      this.show(await client.withdrawPick(teamId, shift.id, key), words.openShifts.withdrawn);
      emit(this.host, "roster-shift-withdrawn", this.about(shift));
    });
    if (this.command.problem?.slug === "unreachable") {
      this.letWait("withdraw", shift, usedKey);
    }
  }

  /** Without a connection it waits, and is sent later with the same key. */
  private letWait(kind: WaitingPick["kind"], shift: Shift, key: string): void {
    this.command.dismiss();
    this.asking = undefined;
    emit(this.host, "roster-pick-waits", { kind, ...this.whose(shift), shift, key });
    this.announce(this.context.words.openShifts.waits);
  }

  private about(shift: Shift): { teamId: string; periodId: string; shiftId: string } {
    return { teamId: this.whose(shift).teamId, periodId: shift.periodId, shiftId: shift.id };
  }

  private whose(shift: Shift): Pick<WaitingPick, "teamId" | "fromTeamId"> {
    const { id } = this.context.team;
    const lentBy = this.lentBy(shift);
    return lentBy ? { teamId: lentBy.teamId, fromTeamId: id } : { teamId: id };
  }

  /** Moves the shift between open and mine at once; the other judgements follow with the fresh list. */
  private show(change: ShiftChange, say: (shift: string, hours: string) => string): void {
    const { shift, plannedHours, ruleViolations } = change;
    const open: OpenShift = { shift, pickable: true, ruleViolations };
    const rest = (this.openShifts.value ?? []).filter((other) => other.shift.id !== shift.id);
    const held = shift.memberId !== undefined;
    this.touched.add(shift.id);
    const mine = new Map(this.mine);
    if (held) {
      mine.set(shift.id, open);
    } else {
      mine.delete(shift.id);
    }
    this.mine = mine;
    this.hours = plannedHours;
    this.openShifts.set(held ? rest : [...rest, open]);
    const balance = hoursBalance(plannedHours.differenceMinutes, this.context.words);
    this.announce(say(this.sentence(shift), balance));
    void this.openShifts.again();
  }

  private async tellThatItIsTaken(shift: Shift): Promise<void> {
    this.lost = { shift, alternatives: this.command.problem?.problem.alternatives ?? [] };
    this.host.requestUpdate();
    void this.openShifts.again();
    await this.focus("roster-shift-taken");
  }

  private announce(sentence: string): void {
    emit(this.host, "roster-announced", { sentence });
  }

  private part<E extends HTMLElement = HTMLElement>(selector: string): E | null {
    return this.host.renderRoot.querySelector<E>(selector);
  }

  /** Puts focus on a part that this update draws. */
  private async focus(tag: "roster-pick-warning" | "roster-shift-taken"): Promise<void> {
    await this.host.updateComplete;
    const part = this.host.renderRoot.querySelector(tag);
    await part?.updateComplete;
    part?.focus();
  }
}
