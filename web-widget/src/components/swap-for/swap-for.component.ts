import type { ExchangeTerms, LightColour, RosterPeriod, Shift } from "@samenrooster/contract";
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { property, state } from "lit/decorators.js";
import { repeat } from "lit/directives/repeat.js";
import { Command } from "../../api/command.ts";
import { checkChange } from "../../api/change-check-client.ts";
import { proposeChange } from "../../api/exchange-client.ts";
import { Loading } from "../../api/loading.ts";
import type { TeamRoster } from "@samenrooster/contract";
import { emit } from "../../events/emit.ts";
import { exchangeLanguages } from "../../localization/exchange-languages.ts";
import type { ExchangeWords } from "../../localization/exchange-words.ts";
import { type Offered, shiftsInReturn } from "../../roster/colleagues.ts";
import type { RosterContext } from "../../roster/context.ts";
import { addDays, longDate, mondayOf } from "../../roster/dates.ts";
import { groupBy } from "../../roster/grouping.ts";
import { shiftSentence } from "../../roster/shifts.ts";
import { controls } from "../../styles/controls.ts";
import { tokens } from "../../styles/tokens.ts";
import "../change-effects/change-effects.ts";
import type { EffectsQuestion } from "../change-effects/change-effects.component.ts";
import { exchangeProblem } from "../exchange/exchange-problem.ts";
import { problemShown } from "../problem/problem-shown.ts";
import "../shift-line/shift-line.ts";
import "../week-choice/week-choice.ts";
import { styles } from "./swap-for.styles.ts";

/**
 * @summary Choosing a colleague's shift in return, week by week, with whether it fits before the swap is proposed.
 * @event change-proposed - `detail` is the change as the server stored it.
 */
export class RosterSwapFor extends LitElement {
  static override readonly styles = [tokens, controls, styles];

  @property({ attribute: false }) context!: RosterContext;
  /** Published periods. */
  @property({ attribute: false }) periods: readonly RosterPeriod[] = [];
  @property({ attribute: false }) shift!: Shift;
  @property({ attribute: false }) terms!: ExchangeTerms;

  @state() private monday = "";
  /** The shift of which it is looked at whether it fits. */
  @state() private looked: string | undefined;
  @state() private colour: LightColour | undefined;

  private readonly roster = new Loading<TeamRoster>(this);
  private readonly command = new Command(this);

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has("shift")) {
      this.monday = mondayOf(this.shift.date);
      this.look(undefined);
    }
    if (changed.has("context") || changed.has("shift") || changed.has("monday")) {
      const { client, team } = this.context;
      const { period } = this;
      if (period) {
        void this.roster.start(period.id, () => client.teamRoster(team.id, period.id));
      }
    }
  }

  /** The published period in which the week lies: periods begin on Mondays. */
  private get period(): RosterPeriod | undefined {
    return this.periods.find(({ from, until }) => from <= this.monday && this.monday < until);
  }

  private get words(): ExchangeWords {
    return exchangeLanguages[this.context.language];
  }

  private get said(): ExchangeWords["swap"] {
    return this.words.swap;
  }

  protected override render(): TemplateResult {
    const { value, problem } = this.roster;
    const days = this.periods.flatMap(({ from, until }) => [from, until]).sort();
    return html`<section class="stack close" aria-labelledby="which">
      <h3 id="which">${this.said.title}</h3>
      <p>${this.said.explanation} ${this.words.approval[this.terms.approval]}</p>
      <roster-week-choice
        .context=${this.context}
        monday=${this.monday}
        from=${[this.context.today, days[0] ?? ""].sort().at(-1) ?? ""}
        until=${days.at(-1) ?? ""}
        @week-chosen=${({ detail }: CustomEvent<string>) => this.turn(detail)}
      ></roster-week-choice>
      ${problemShown(this.context.words, problem, () => void this.roster.again())}
      ${
        !this.period
          ? html`<p>${this.said.notPublished}</p>`
          : value
            ? this.week(value)
            : problem
              ? nothing
              : html`<p class="soft" role="status">${this.context.words.loading}</p>`
      }
    </section>`;
  }

  private turn(monday: string): void {
    this.monday = monday;
    this.look(undefined);
  }

  private week(roster: TeamRoster): TemplateResult {
    const { memberId = "", today } = this.context;
    const from = this.monday > today ? this.monday : today;
    const offered = shiftsInReturn(roster, memberId, { from, until: addDays(this.monday, 7) });
    if (offered.length === 0) {
      return html`<p>${this.said.none}</p>`;
    }
    const mine = roster.members.find((line) => line.memberId === memberId)?.shifts ?? [];
    return html`${groupBy(offered, ({ shift }) => shift.date).map(([date, ofDay]) =>
      this.day(date, ofDay, mine),
    )}`;
  }

  private day(date: string, offered: readonly Offered[], mine: readonly Shift[]): TemplateResult {
    const own = mine.filter((shift) => shift.date === date && shift.id !== this.shift.id);
    const works = own.map(({ shiftTypeName }) => shiftTypeName).join(", ");
    return html`<details ?open=${date === this.shift.date}>
      <summary>
        ${this.said.day(longDate(date, this.context.language), offered.length)}
        <span class="soft small own">${works ? this.said.youWork(works) : this.said.youFree}</span>
      </summary>
      <ul class="list">
        ${repeat(
          offered,
          ({ shift }) => shift.id,
          (one) => html`<li>${this.line(one)}</li>`,
        )}
      </ul>
    </details>`;
  }

  private line({ shift, name }: Offered): TemplateResult {
    const open = this.looked === shift.id;
    return html`<roster-shift-line dateless .context=${this.context} .shift=${shift}>
        <span class="break">${name}</span>
        <button
          slot="action"
          type="button"
          aria-expanded=${open}
          aria-label=${this.said.checkLabel(shiftSentence(shift, this.context), name)}
          @click=${() => this.look(open ? undefined : shift.id)}
        >
          ${this.said.check}
        </button>
      </roster-shift-line>
      ${open ? this.proposal(shift, name) : nothing}`;
  }

  private look(shiftId: string | undefined): void {
    this.looked = shiftId;
    this.colour = undefined;
    this.command.dismiss();
  }

  private proposal(shift: Shift, name: string): TemplateResult {
    const busy = this.command.running !== undefined;
    const known = ({ detail }: CustomEvent<LightColour>): void => {
      this.colour = detail;
      emit(this, "roster-announced", { sentence: this.context.words.lights[detail] });
    };
    return html`<div class="stack close proposal">
      <roster-change-effects
        .context=${this.context}
        .question=${this.questionAbout(shift)}
        heading=${this.said.effects}
        @effects-known=${known}
      ></roster-change-effects>
      ${exchangeProblem(this.context, this.command.problem, () => void this.command.retry())}
      ${
        this.colour === undefined
          ? nothing
          : this.colour === "RED"
            ? html`<p class="note">${this.said.notPossible}</p>`
            : html`<div class="actions">
                <button
                  type="button"
                  class="primary break"
                  aria-disabled=${busy}
                  @click=${() => void this.propose(shift)}
                >
                  ${busy ? this.said.sending : this.said.send(name)}
                </button>
              </div>`
      }
    </div>`;
  }

  private questionAbout({ id }: Shift): EffectsQuestion {
    const { client, team, memberId = "" } = this.context;
    const shifts = { removeShiftIds: [this.shift.id], addShiftIds: [id] };
    return {
      about: `${this.shift.id}/${id}`,
      ask: () => checkChange(client, { teamId: team.id, memberId }, shifts),
    };
  }

  private async propose(shift: Shift): Promise<void> {
    const { client, team } = this.context;
    await this.command.run("propose", async (key) => {
      const asked = { kind: "SWAP", shiftId: this.shift.id, forShiftId: shift.id } as const;
      const detail = await proposeChange(client, team.id, asked, key);
      this.dispatchEvent(new CustomEvent("change-proposed", { detail }));
    });
    if (this.command.problem) {
      // Whoever was faster than this proposal is on the roster by now.
      void this.roster.again();
    }
  }
}
