import type { ExchangeTerms, RosterChange, Shift } from "@samenrooster/contract";
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { property, query, state } from "lit/decorators.js";
import { repeat } from "lit/directives/repeat.js";
import { checkChange } from "../../api/change-check-client.ts";
import { Command } from "../../api/command.ts";
import { proposeChange, rosterOfPeople, type RosterOfPeople } from "../../api/exchange-client.ts";
import { Loading } from "../../api/loading.ts";
import { exchangeLanguages } from "../../localization/exchange-languages.ts";
import type { ExchangeWords } from "../../localization/exchange-words.ts";
import { canBeAsked, type Colleague, colleaguesFor } from "../../roster/colleagues.ts";
import type { RosterContext } from "../../roster/context.ts";
import { shiftTimes } from "../../roster/shifts.ts";
import { controls } from "../../styles/controls.ts";
import { fields } from "../../styles/fields.ts";
import { tokens } from "../../styles/tokens.ts";
import "../change-effects/change-effects.ts";
import type { EffectsQuestion } from "../change-effects/change-effects.component.ts";
import { exchangeProblem } from "../exchange/exchange-problem.ts";
import { problemShown } from "../problem/problem-shown.ts";
import { styles } from "./swap-ask.styles.ts";

/**
 * @summary Asking one colleague, or several, to take a shift, with what giving it away does to the reader.
 * @event draft-changed - `detail` holds who is chosen.
 * @event change-proposed - `detail` is the change as the server stored it.
 */
export class RosterSwapAsk extends LitElement {
  static override readonly styles = [tokens, controls, fields, styles];

  @property({ attribute: false }) context!: RosterContext;
  @property({ attribute: false }) shift!: Shift;
  @property({ attribute: false }) terms!: ExchangeTerms;
  /** Who is chosen. */
  @property({ attribute: false }) memberIds: readonly string[] = [];

  @state() private fault = "";
  @state() private dropped = "";

  @query("#people") private people!: HTMLElement | null;

  private readonly team = new Loading<RosterOfPeople>(this);
  private readonly command = new Command(this);

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has("context") || changed.get("shift")?.id !== this.shift.id) {
      const { client, team } = this.context;
      const { periodId } = this.shift;
      void this.team.start(periodId, () => rosterOfPeople(client, team.id, periodId));
    }
  }

  private get words(): ExchangeWords {
    return exchangeLanguages[this.context.language];
  }

  private get said(): ExchangeWords["ask"] {
    return this.words.ask;
  }

  private get question(): EffectsQuestion {
    const { client, team, memberId = "" } = this.context;
    const removeShiftIds = [this.shift.id];
    return {
      about: this.shift.id,
      ask: () => checkChange(client, { teamId: team.id, memberId }, { removeShiftIds }),
    };
  }

  protected override render(): TemplateResult {
    const { value, problem } = this.team;
    return html`<div class="stack">
      <roster-change-effects
        .context=${this.context}
        .question=${this.question}
        heading=${this.said.effects}
      ></roster-change-effects>
      ${problemShown(this.context.words, problem, () => void this.team.again())}
      ${value ? this.form(value) : problem ? nothing : html`<p class="soft" role="status">${this.context.words.loading}</p>`}
    </div>`;
  }

  private form({ roster, members }: RosterOfPeople): TemplateResult {
    const colleagues = colleaguesFor(this.shift, roster, members);
    if (colleagues.length === 0) {
      return html`<p>${this.said.alone}</p>`;
    }
    const chosen = this.chosen(colleagues);
    const busy = this.command.running !== undefined;
    return html`<form
      class="stack close"
      novalidate
      @submit=${(event: Event) => void this.send(event, chosen)}
    >
      <h3 id="people" tabindex="-1">${this.said.title}</h3>
      <p>${this.said.explanation} ${this.said.several[this.terms.openShifts]}</p>
      <ul class="list" aria-labelledby="people">
        ${repeat(
          colleagues,
          ({ memberId }) => memberId,
          (colleague) => html`<li>${this.person(colleague)}</li>`,
        )}
      </ul>
      <p class="soft small">
        ${this.words.approval[this.terms.approval]} ${this.words.whoSaidWhat}
      </p>
      <p class="fault" id="fault" role="alert">${this.fault}</p>
      ${this.refusal(colleagues)}
      ${this.dropped ? html`<p role="status">${this.dropped}</p>` : nothing}
      <div class="actions bottom">
        <p class="small numbers" role="status">${this.said.chosen(chosen.length)}</p>
        <button class="primary" aria-disabled=${busy}>
          ${busy ? this.said.sending : this.said.send(chosen.length)}
        </button>
      </div>
    </form>`;
  }

  private person(colleague: Colleague): TemplateResult {
    const { memberId, displayName } = colleague;
    return html`<label class="check">
      <input
        type="checkbox"
        .checked=${this.memberIds.includes(memberId) && canBeAsked(colleague)}
        ?disabled=${!canBeAsked(colleague)}
        @change=${({ target }: Event) => this.choose(memberId, (target as HTMLInputElement).checked)}
      />
      <span class="break"
        >${displayName} <span class="soft small day">${this.dayOf(colleague)}</span></span
      >
    </label>`;
  }

  private dayOf({ absent, tooLow, works }: Colleague): string {
    const { words } = this.context;
    if (absent) {
      return this.said.absent;
    }
    if (tooLow !== undefined) {
      return this.said.level(words.level(tooLow), words.level(this.shift.requiredLevel));
    }
    const shifts = works.map(
      (shift) => `${shift.shiftTypeName} ${shiftTimes(shift, this.context)}`,
    );
    return works.length > 0 ? this.said.works(shifts.join(", ")) : this.said.free;
  }

  private chosen(colleagues: readonly Colleague[]): Colleague[] {
    return colleagues.filter(
      (colleague) => this.memberIds.includes(colleague.memberId) && canBeAsked(colleague),
    );
  }

  private choose(memberId: string, asked: boolean): void {
    const others = this.memberIds.filter((id) => id !== memberId);
    this.fault = "";
    this.keep(asked ? [...others, memberId] : others);
  }

  private keep(memberIds: readonly string[]): void {
    this.memberIds = memberIds;
    this.dispatchEvent(new CustomEvent("draft-changed", { detail: { memberIds } }));
  }

  /** What was refused; where it names who cannot, a way to ask only the others. */
  private refusal(colleagues: readonly Colleague[]): TemplateResult | typeof nothing {
    const { problem } = this.command;
    if (!problem) {
      return nothing;
    }
    const unable = this.unable(colleagues);
    const others = this.chosen(colleagues).length - unable.length;
    return html`${exchangeProblem(this.context, problem, () => void this.command.retry())}
    ${
      unable.length > 0 && others > 0
        ? html`<div>
            <button type="button" @click=${() => this.drop(unable)}>${this.said.dropUnable}</button>
          </div>`
        : nothing
    }`;
  }

  /** Those whom the refusal names. By name, as the order of those who are asked is not kept on the way. */
  private unable(colleagues: readonly Colleague[]): Colleague[] {
    const named = new Set(
      (this.command.problem?.problem.errors ?? [])
        .filter(({ code }) => code === "change-asks-unable")
        .map(({ value }) => value),
    );
    return this.chosen(colleagues).filter(({ displayName }) => named.has(displayName));
  }

  private drop(unable: readonly Colleague[]): void {
    const ids = new Set(unable.map(({ memberId }) => memberId));
    this.dropped = this.said.dropped(unable.map(({ displayName }) => displayName).join(", "));
    this.command.dismiss();
    this.keep(this.memberIds.filter((id) => !ids.has(id)));
    this.people?.focus();
  }

  private async send(event: Event, chosen: readonly Colleague[]): Promise<void> {
    event.preventDefault();
    this.dropped = "";
    this.fault = chosen.length === 0 ? this.said.nobody : "";
    if (this.fault) {
      this.renderRoot.querySelector<HTMLInputElement>("input:enabled")?.focus();
      return;
    }
    const { client, team } = this.context;
    const memberIds = chosen.map(({ memberId }) => memberId);
    const kind = memberIds.length === 1 ? "GIVE_AWAY" : "COVER";
    await this.command.run("propose", async (key) => {
      const asked = { kind, shiftId: this.shift.id, memberIds } as const;
      const detail: RosterChange = await proposeChange(client, team.id, asked, key);
      this.dispatchEvent(new CustomEvent("change-proposed", { detail }));
    });
    if (this.command.problem) {
      void this.team.again();
    }
  }
}
