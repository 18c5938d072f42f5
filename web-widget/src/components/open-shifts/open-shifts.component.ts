import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { property, query, state } from "lit/decorators.js";
import { repeat } from "lit/directives/repeat.js";
import { Command } from "../../api/command.ts";
import { Loading } from "../../api/loading.ts";
import type { WaitingPick } from "../../api/waiting-picks.ts";
import type {
  OpenShift,
  PeriodCoverage,
  PlannedHours,
  RosterPeriod,
  Shift,
  ShiftChange,
} from "@samenrooster/contract";
import { emit } from "../../events/emit.ts";
import type { RosterContext } from "../../roster/context.ts";
import { mondayOf, shortDate, weekNumber } from "../../roster/dates.ts";
import { groupBy } from "../../roster/grouping.ts";
import { hoursBalance, hoursText } from "../../roster/hours.ts";
import { groupOpenShifts, type OpenShiftGroup } from "../../roster/open-shifts.ts";
import { asksForThought } from "../../roster/lights.ts";
import { openShiftSentence } from "../../roster/shifts.ts";
import { controls } from "../../styles/controls.ts";
import { tokens } from "../../styles/tokens.ts";
import { judgementShown } from "../light/judgement-shown.ts";
import "../not-for-me/not-for-me.ts";
import type { RosterPickWarning } from "../pick-warning/pick-warning.component.ts";
import "../pick-warning/pick-warning.ts";
import "../period-remarks/period-remarks.ts";
import "../planned-hours/planned-hours.ts";
import "../problem/problem.ts";
import "../shift-line/shift-line.ts";
import "../shift-worth/shift-worth.ts";
import type { RosterShiftTaken } from "../shift-taken/shift-taken.component.ts";
import "../shift-taken/shift-taken.ts";
import { styles } from "./open-shifts.styles.ts";

/**
 * @summary What the member can pick, what stands in the way of the rest, and the effect on the planned hours.
 * @event roster-shift-picked - An open shift was picked.
 * @event roster-shift-withdrawn - A pick was given back.
 */
export class RosterOpenShifts extends LitElement {
  static override readonly styles = [tokens, controls, styles];

  @property({ attribute: false }) context!: RosterContext;
  @property({ attribute: false }) period!: RosterPeriod;
  @property({ attribute: false }) news = 0;
  /** Picks that wait for a connection. */
  @property({ attribute: false }) waiting: readonly WaitingPick[] = [];

  @state() private hours: PlannedHours | undefined;
  /** Picked on this screen: they stay where they were, so that a pick can be undone with the next tap. */
  @state() private mine = new Map<string, OpenShift>();
  /** A shift that a colleague was just in time for, and what fits instead. */
  @state() private lost: { shift: Shift; alternatives: readonly Shift[] } | undefined;

  /** What a colleague took while the reader was looking. */
  @state() private gone: Shift | undefined;

  /** The id of a shift that strains a rule, until the member has decided about it. */
  @state() private asking: string | undefined;

  @query("roster-pick-warning") private warning!: RosterPickWarning | null;
  @query("roster-shift-taken") private takenMessage!: RosterShiftTaken | null;
  @query("h2") private heading!: HTMLElement;

  /** What was touched keeps its own line, so that focus and eye find it again. */
  private readonly touched = new Set<string>();

  private readonly openShifts = new Loading<OpenShift[]>(this);
  private readonly coverage = new Loading<PeriodCoverage>(this);
  private readonly command = new Command(this);

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has("context") || changed.has("period")) {
      const { client, team } = this.context;
      const { id } = this.period;
      this.mine = new Map();
      this.hours = undefined;
      this.lost = undefined;
      this.gone = undefined;
      this.asking = undefined;
      void this.openShifts.start(`${team.id}/${id}`, () => client.openShifts(team.id, id));
      void this.coverage.start(`${team.id}/${id}`, () => client.coverage(team.id, id));
    } else if (changed.has("news")) {
      void this.lookAgain();
    }
  }

  protected override render(): TemplateResult {
    const { words } = this.context;
    return html`<div class="stack">
      <h2 tabindex="-1">${words.openShifts.title}</h2>
      <roster-planned-hours
        .context=${this.context}
        .period=${this.period}
        .known=${this.hours}
      ></roster-planned-hours>
      ${
        this.period.phase === "PICKING"
          ? html`<roster-period-remarks
              .context=${this.context}
              .period=${this.period}
            ></roster-period-remarks>`
          : nothing
      }
      ${this.problems()} ${this.openShifts.value ? this.shifts(this.openShifts.value) : nothing}
      ${
        this.openShifts.busy && !this.openShifts.value
          ? html`<p class="soft">${words.loading}</p>`
          : nothing
      }
    </div>`;
  }

  private problems(): TemplateResult {
    const { words } = this.context;
    const { command, openShifts } = this;
    const problem = command.problem ?? openShifts.problemToShow;
    const retry = (): void => void (command.problem ? command.retry() : openShifts.again());
    return html`
      ${
        this.lost
          ? html`<roster-shift-taken
              .context=${this.context}
              .shift=${this.lost.shift}
              .alternatives=${this.lost.alternatives}
              .running=${command.running}
              @alternative-chosen=${({ detail }: CustomEvent<Shift>) => this.choose(detail)}
              @dismissed=${this.dismiss}
            ></roster-shift-taken>`
          : nothing
      }
      ${
        problem && problem.slug !== "shift-already-taken"
          ? html`<roster-problem
              .words=${words}
              .problem=${problem}
              .context=${this.context}
              .retry=${retry}
            ></roster-problem>`
          : nothing
      }
    `;
  }

  private shifts(openShifts: readonly OpenShift[]): TemplateResult {
    const { words } = this.context;
    const notNow = words.openShifts.notNow[this.period.phase];
    if (notNow) {
      return html`<p class="note">${notNow}</p>`;
    }
    const shown = [...openShifts, ...this.mine.values()].sort(
      (one, other) => Date.parse(one.shift.start) - Date.parse(other.shift.start),
    );
    const forMe = shown.filter((open) => open.pickable);
    const notForMe = shown.filter((open) => !open.pickable);
    return html`
      ${this.summary(shown, forMe)}
      ${
        this.gone
          ? html`<p class="note">
              ${words.openShifts.justTaken(openShiftSentence(this.gone, this.context))}
            </p>`
          : nothing
      }
      ${groupBy(forMe, (open) => mondayOf(open.shift.date)).map(([monday, week]) =>
        this.week(monday, week),
      )}
      ${
        notForMe.length > 0
          ? html`<roster-not-for-me
              .context=${this.context}
              .openShifts=${notForMe}
            ></roster-not-for-me>`
          : nothing
      }
    `;
  }

  private summary(shown: readonly OpenShift[], forMe: readonly OpenShift[]): TemplateResult {
    const { openShifts } = this.context.words;
    if (shown.length === 0) {
      return html`<div class="card">
        <p>${openShifts.none}</p>
        <p class="soft">${openShifts.noneNext}</p>
      </div>`;
    }
    const count = forMe.filter((open) => !this.mine.has(open.shift.id)).length;
    return html`<p>${count === 0 ? openShifts.noneFit : openShifts.canPick(count)}</p>`;
  }

  private week(monday: string, openShifts: readonly OpenShift[]): TemplateResult {
    const { words, language } = this.context;
    const groups = groupOpenShifts(openShifts, (open) => this.touched.has(open.shift.id));
    return html`<section class="stack close">
      <h3>
        ${words.week(weekNumber(monday))}
        <span class="soft small">${words.from} ${shortDate(monday, language)}</span>
      </h3>
      <ul class="list">
        ${repeat(
          groups,
          (group) => group.first.shift.id,
          (group) => this.item(group),
        )}
      </ul>
    </section>`;
  }

  private item({ first, count }: OpenShiftGroup): TemplateResult {
    const { words } = this.context;
    const { id } = first.shift;
    const mine = this.mine.has(id);
    return html`<li class=${mine ? "mine" : ""}>
      <roster-shift-line level .context=${this.context} .shift=${first.shift}>
        ${this.state(id) ?? html`<span class="tag plain">${words.placeCount(count)}</span>`}
        ${mine ? nothing : this.dayShort(first.shift)} ${judgementShown(first, this.context)}
        ${
          mine
            ? nothing
            : html`<roster-shift-worth
                .context=${this.context}
                .shift=${first.shift}
              ></roster-shift-worth>`
        }
        ${this.button(first.shift, mine)}
      </roster-shift-line>
      ${
        this.asking === first.shift.id && !mine
          ? html`<roster-pick-warning
              .context=${this.context}
              .openShift=${first}
              ?busy=${this.command.running === first.shift.id}
              @pick-confirmed=${() => void this.confirm(first.shift)}
              @pick-dropped=${() => void this.drop(first.shift)}
            ></roster-pick-warning>`
          : nothing
      }
    </li>`;
  }

  /** What has become of it by this reader's doing; undefined where nothing has. */
  private state(id: string): TemplateResult | undefined {
    const { openShifts } = this.context.words;
    if (this.waits(id)) {
      return html`<span class="tag warn"
        ><span aria-hidden="true">○</span>${openShifts.waits}</span
      >`;
    }
    return this.mine.has(id)
      ? html`<span class="tag good"><span aria-hidden="true">✓</span>${openShifts.mine}</span>`
      : undefined;
  }

  private waits(id: string): boolean {
    return this.waiting.some(({ shift }) => shift.id === id);
  }

  /** How much the day still lacks, where it lacks anything. */
  private dayShort({ date }: Shift): TemplateResult | typeof nothing {
    const { words } = this.context;
    const minutes =
      this.coverage.value?.days.find((day) => day.date === date)?.shortfallMinutes ?? 0;
    return minutes > 0
      ? html`<span class="small"
          >${words.openShifts.dayShort(hoursText(minutes, words.units))}</span
        >`
      : nothing;
  }

  /** Something happened in the team: what a colleague took from under the reader's eyes is said. */
  private async lookAgain(): Promise<void> {
    const before = (this.openShifts.value ?? []).filter(({ pickable }) => pickable);
    await Promise.all([this.openShifts.again(), this.coverage.again()]);
    const still = new Set(this.openShifts.value?.map(({ shift }) => shift.id));
    const gone = before.find(({ shift }) => !still.has(shift.id) && !this.mine.has(shift.id));
    if (gone && !this.openShifts.problem) {
      const { words } = this.context;
      emit(this, "roster-announced", {
        sentence: words.openShifts.justTaken(openShiftSentence(gone.shift, this.context)),
      });
      this.gone = gone.shift;
    }
  }

  /** One button that picks and withdraws, so that focus stays where the thumb is. */
  private button(shift: Shift, held: boolean): TemplateResult {
    const { openShifts } = this.context.words;
    const waiting = this.waiting.find((one) => one.shift.id === shift.id);
    const mine = waiting ? waiting.kind === "pick" : held;
    const sentence = openShiftSentence(shift, this.context);
    const busy = this.command.running === shift.id;
    return html`<button
      slot="action"
      type="button"
      data-shift=${shift.id}
      aria-expanded=${this.asking === shift.id && !mine ? "true" : nothing}
      class=${mine ? "" : "primary"}
      aria-label=${mine ? openShifts.withdrawLabel(sentence) : openShifts.pickLabel(sentence)}
      aria-disabled=${busy}
      @click=${() => this.turn(shift, mine, waiting)}
    >
      ${busy ? openShifts.picking : mine ? openShifts.withdraw : openShifts.pick}
    </button>`;
  }

  private turn(shift: Shift, mine: boolean, waiting: WaitingPick | undefined): void {
    if (waiting) {
      // The other way round of what waits: it was never sent.
      this.letWait(mine ? "withdraw" : "pick", shift, waiting.key);
    } else if (mine) {
      void this.withdraw(shift);
    } else {
      this.choose(shift);
    }
  }

  private readonly dismiss = (): void => {
    this.lost = undefined;
    this.command.dismiss();
  };

  /** Picks at once, or shows first what there is to mind. */
  private choose(shift: Shift): void {
    const open = this.openShifts.value?.find((one) => one.shift.id === shift.id);
    if (open && asksForThought(open)) {
      void this.ask(shift);
    } else {
      void this.pick(shift);
    }
  }

  private async ask(shift: Shift): Promise<void> {
    this.touched.add(shift.id);
    this.asking = shift.id;
    await this.updateComplete;
    await this.warning?.updateComplete;
    this.warning?.focus();
  }

  private async confirm(shift: Shift): Promise<void> {
    await this.pick(shift);
    await this.drop(shift);
  }

  /** Ends the question and puts focus back where it came from, or on the heading when that is gone. */
  private async drop({ id }: Shift): Promise<void> {
    if (this.asking !== id) {
      return;
    }
    this.asking = undefined;
    await this.updateComplete;
    const button = this.renderRoot.querySelector<HTMLElement>(`[data-shift="${CSS.escape(id)}"]`);
    (button ?? this.heading).focus();
  }

  private async pick(shift: Shift): Promise<void> {
    const { client, team, words } = this.context;
    let usedKey = "";
    this.gone = undefined;
    const worked = await this.command.run(shift.id, async (key) => {
      usedKey = key;
      this.show(await client.pickShift(team.id, shift.id, key), words.openShifts.picked);
      emit(this, "roster-shift-picked", this.about(shift));
    });
    if (worked && this.lost) {
      this.lost = undefined;
      this.heading.focus();
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

  /** Without a connection it waits, and is sent later with the same key. */
  private letWait(kind: WaitingPick["kind"], shift: Shift, key: string): void {
    this.command.dismiss();
    this.asking = undefined;
    emit(this, "roster-pick-waits", { kind, teamId: this.context.team.id, shift, key });
    emit(this, "roster-announced", { sentence: this.context.words.openShifts.waits });
  }

  private async withdraw(shift: Shift): Promise<void> {
    const { client, team, words } = this.context;
    let usedKey = "";
    await this.command.run(shift.id, async (key) => {
      usedKey = key;
      this.show(await client.withdrawPick(team.id, shift.id, key), words.openShifts.withdrawn);
      emit(this, "roster-shift-withdrawn", this.about(shift));
    });
    if (this.command.problem?.slug === "unreachable") {
      this.letWait("withdraw", shift, usedKey);
    }
  }

  private about(shift: Shift): { teamId: string; periodId: string; shiftId: string } {
    return { teamId: this.context.team.id, periodId: shift.periodId, shiftId: shift.id };
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
    emit(this, "roster-announced", {
      sentence: say(openShiftSentence(shift, this.context), balance),
    });
    void this.openShifts.again();
  }

  private async tellThatItIsTaken(shift: Shift): Promise<void> {
    this.lost = { shift, alternatives: this.command.problem?.problem.alternatives ?? [] };
    void this.openShifts.again();
    await this.updateComplete;
    await this.takenMessage?.updateComplete;
    this.takenMessage?.focus();
  }
}
