import type {
  LightColour,
  RosterChange,
  RosterChangeStep,
  ShiftMove,
} from "@samenrooster/contract";
import { html, LitElement, nothing, type TemplateResult } from "lit";
import { property, state } from "lit/decorators.js";
import { effectsOn } from "../../api/exchange-client.ts";
import { exchangeLanguages } from "../../localization/exchange-languages.ts";
import type { ExchangeWords } from "../../localization/exchange-words.ts";
import {
  isPending,
  origin,
  ownConsent,
  ownSide,
  questionOf,
  towards,
} from "../../roster/changes.ts";
import type { RosterContext } from "../../roster/context.ts";
import { momentText } from "../../roster/moments.ts";
import { controls } from "../../styles/controls.ts";
import { tokens } from "../../styles/tokens.ts";
import "../change-effects/change-effects.ts";
import type { EffectsQuestion } from "../change-effects/change-effects.component.ts";
import "../shift-line/shift-line.ts";
import { styles } from "./change-card.styles.ts";

/** What the reader does about a change here; the rest is the team lead's. */
export type OwnStep = Extract<RosterChangeStep, "AGREE" | "REFUSE" | "WITHDRAW" | "DISPUTE">;

/** How a change ended for good or ill, so that a colour can go with the words. */
const TAGS: Record<RosterChange["state"], string> = {
  PROPOSED: "",
  AGREED: "",
  BOOKED: "good",
  REFUSED: "warn",
  DECLINED: "warn",
  WITHDRAWN: "plain",
  EXPIRED: "warn",
  BROKEN: "warn",
  UNDONE: "warn",
};

/**
 * @summary One change of who works what: who asks, what goes and comes, what it does to the reader, and her answer.
 * @slot - What went wrong with it, below the facts.
 * @event step-taken - `detail` is what the reader does about it.
 */
export class RosterChangeCard extends LitElement {
  static override readonly styles = [tokens, controls, styles];

  @property({ attribute: false }) context!: RosterContext;
  @property({ attribute: false }) change!: RosterChange;
  /** The reader is asked: effects and answers come first. */
  @property({ type: Boolean }) asked = false;
  /** An answer is on its way. */
  @property({ type: Boolean }) busy = false;

  @state() private colour: LightColour | undefined;

  override focus(): void {
    this.renderRoot.querySelector("h4")?.focus();
  }

  private get said(): ExchangeWords {
    return exchangeLanguages[this.context.language];
  }

  private get memberId(): string {
    return this.context.memberId ?? "";
  }

  private get about(): string {
    return this.asked
      ? questionOf(this.change, this.memberId, this.said)
      : this.said.kinds[this.change.kind];
  }

  protected override render(): TemplateResult {
    const { change, said } = this;
    const pending = isPending(change);
    return html`<article class="stack close">
      <div>
        <h4 class="break" tabindex="-1">${this.about}</h4>
        ${this.asked && pending ? nothing : this.standing()}
        <p class="soft small break">${this.proposed()}</p>
      </div>
      ${this.phone()} ${this.moves()} ${this.asked && pending ? this.effects() : nothing}
      ${pending ? this.waiting() : nothing}
      <slot></slot>
      ${this.asked && this.colour === "RED" ? html`<p class="note">${said.cannotNow}</p>` : nothing}
      ${this.steps()}
    </article>`;
  }

  /** Where it stands, and when that came about. */
  private standing(): TemplateResult {
    const { state, endedAt } = this.change;
    const consent = ownConsent(this.change, this.memberId);
    const elsewhere = state === "BOOKED" && consent?.state === "LAPSED";
    return html`<p class="standing">
      <span class="tag ${TAGS[state]} break"
        >${elsewhere ? this.said.someoneElse : this.said.states[state]}</span
      >
      ${
        endedAt
          ? html`<span class="soft small"
              >${this.said.endedAt(momentText(endedAt, this.context))}</span
            >`
          : nothing
      }
    </p>`;
  }

  private proposed(): string {
    const { proposedAt, proposedByName } = this.change;
    const at = momentText(proposedAt, this.context);
    return proposedByName === undefined
      ? this.said.found(at)
      : this.said.proposedBy(proposedByName, at);
  }

  private phone(): TemplateResult | typeof nothing {
    const consent = ownConsent(this.change, this.memberId);
    if (consent?.state !== "BY_PHONE" || !consent.enteredByName) {
      return nothing;
    }
    const at = momentText(consent.at ?? this.change.proposedAt, this.context);
    const say = isPending(this.change) ? this.said.byPhone : this.said.byPhoneBooked;
    return html`<p class="note break">${say(consent.enteredByName, at)}</p>`;
  }

  private moves(): TemplateResult | typeof nothing {
    const { change, said } = this;
    const { goes, comes } = ownSide(change, this.memberId);
    if (goes.length + comes.length === 0) {
      return this.side(said.about, change.moves, ({ fromName, toName }) =>
        fromName && toName ? said.fromTo(fromName, toName) : fromName && said.from(fromName),
      );
    }
    return html`${this.side(said.goes, goes, (move) => towards(move, said))}
    ${this.side(said.comes, comes, (move) => origin(move, change, said))}`;
  }

  private side(
    heading: string,
    moves: readonly ShiftMove[],
    whose: (move: ShiftMove) => string | undefined,
  ): TemplateResult | typeof nothing {
    return moves.length === 0
      ? nothing
      : html`<div class="side">
          <p class="heading">${heading}</p>
          <ul>
            ${moves.map(
              (move) =>
                html`<li>
                  <roster-shift-line .context=${this.context} .shift=${move.shift}>
                    <span class="whose break">${whose(move)}</span>
                  </roster-shift-line>
                </li>`,
            )}
          </ul>
        </div>`;
  }

  private effects(): TemplateResult {
    const known = ({ detail }: CustomEvent<LightColour | undefined>): void => {
      this.colour = detail;
    };
    return html`<roster-change-effects
      .context=${this.context}
      .question=${this.question}
      @effects-known=${known}
    ></roster-change-effects>`;
  }

  private get question(): EffectsQuestion {
    const { client, team } = this.context;
    const { id, asOf } = this.change;
    const { memberId } = this;
    return {
      about: id,
      version: asOf,
      ask: () => effectsOn(client, { teamId: team.id, changeId: id }, memberId),
    };
  }

  /** Until when there is time, and who gets the shift where several are asked. */
  private waiting(): TemplateResult {
    const { change, said } = this;
    const takers = new Set(change.moves.map(({ taker }) => taker));
    const steps = change.possibleSteps;
    return html`<div class="small">
      ${takers.has("FIRST_YES") ? html`<p>${said.firstHas}</p>` : nothing}
      ${takers.has("CHOSEN") ? html`<p>${said.leadChooses}</p>` : nothing}
      ${!this.asked && steps.includes("REFUSE") ? html`<p>${said.saidYes}</p>` : nothing}
      ${change.state === "PROPOSED" ? html`<p>${said.answerUntil(momentText(change.expiresAt, this.context))}</p>` : nothing}
      ${steps.includes("WITHDRAW") ? html`<p class="soft">${said.whoSaidWhat}</p>` : nothing}
    </div>`;
  }

  private steps(): TemplateResult | typeof nothing {
    const { said } = this;
    const can = (step: OwnStep): boolean => this.change.possibleSteps.includes(step);
    const fits = this.colour !== "RED";
    const buttons = [
      can("AGREE") && fits
        ? this.button("AGREE", said.yes, said.yesLabel, this.asked ? "primary" : "")
        : nothing,
      can("REFUSE")
        ? this.asked
          ? this.button("REFUSE", said.no, said.noLabel)
          : this.button("REFUSE", said.takeBack, said.takeBackLabel)
        : nothing,
      can("DISPUTE") ? this.button("DISPUTE", said.dispute, said.disputeLabel) : nothing,
      can("WITHDRAW") ? this.button("WITHDRAW", said.withdraw, said.withdrawLabel) : nothing,
    ].filter((button) => button !== nothing);
    return buttons.length > 0 ? html`<div class="actions">${buttons}</div>` : nothing;
  }

  private button(
    step: OwnStep,
    text: string,
    label: (change: string) => string,
    look = "",
  ): TemplateResult {
    return html`<button
      type="button"
      class=${look}
      aria-label=${label(this.about)}
      aria-disabled=${this.busy}
      @click=${() => this.take(step)}
    >
      ${this.busy ? this.said.busy : text}
    </button>`;
  }

  private take(detail: OwnStep): void {
    if (!this.busy) {
      this.dispatchEvent(new CustomEvent("step-taken", { detail }));
    }
  }
}
