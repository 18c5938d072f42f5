import type { MemberConsent, RosterChange } from "@samenrooster/contract";
import { html, LitElement, nothing, type TemplateResult } from "lit";
import { property, state } from "lit/decorators.js";
import type { ChangeOf } from "../../api/addresses.ts";
import { decideChange, enterYesByPhone } from "../../api/exchange-client.ts";
import { Command } from "../../api/command.ts";
import { changeDecisionsLanguages } from "../../localization/change-decisions-languages.ts";
import type { ChangeDecisionsWords } from "../../localization/change-decisions-words.ts";
import { choosable, moveText, unanswered, waitsForLead } from "../../roster/change-decisions.ts";
import type { RosterContext } from "../../roster/context.ts";
import { momentText } from "../../roster/moments.ts";
import { isOvertaken } from "../../roster/refusals.ts";
import { controls } from "../../styles/controls.ts";
import { tokens } from "../../styles/tokens.ts";
import "../change-sides/change-sides.ts";
import "../problem/problem.ts";

/**
 * @summary One roster change that members agreed on or are asked about: what it does to each, and the team lead's decision.
 * @event change-decided - `detail` is the change as it is then.
 * @event change-overtaken - It is not what is shown any more; `detail` is the refusal that said so.
 */
export class RosterChangeDecision extends LitElement {
  static override readonly styles = [tokens, controls];

  @property({ attribute: false }) context!: RosterContext;
  @property({ attribute: false }) change!: RosterChange;

  @state() private looked = false;

  private readonly command = new Command(this);

  private get said(): ChangeDecisionsWords {
    return changeDecisionsLanguages[this.context.language];
  }

  private get of(): ChangeOf {
    return { teamId: this.context.team.id, changeId: this.change.id };
  }

  /** The change in one breath, for labels. */
  private get inShort(): string {
    const { said, context, change } = this;
    return [
      said.kinds[change.kind],
      ...change.moves.map((move) => moveText(move, said, context)),
    ].join("; ");
  }

  protected override render(): TemplateResult {
    const { said, context, change } = this;
    const { kind, moves, proposedByName, proposedAt, expiresAt } = change;
    const at = momentText(proposedAt, context);
    return html`<div class="stack close">
      <p><strong>${said.kinds[kind]}</strong></p>
      <ul>
        ${moves.map((move) => html`<li class="break">${moveText(move, said, context)}</li>`)}
      </ul>
      <p class="soft small break">
        ${proposedByName ? said.proposedBy(proposedByName, at) : said.found(at)}.
        ${said.until(momentText(expiresAt, context))}.
      </p>
      ${this.consents()} ${this.effects()} ${this.problem()} ${this.steps()}
    </div>`;
  }

  private consents(): TemplateResult {
    const { said } = this;
    return html`<p class="small"><strong>${said.saidTitle}</strong></p>
      <ul class="small">
        ${this.change.consents.map(
          ({ displayName, state, enteredByName }) =>
            html`<li class="break">
              ${displayName}:
              ${said.consents[state]}${
                enteredByName ? html` (${said.enteredBy(enteredByName)})` : nothing
              }
            </li>`,
        )}
      </ul>`;
  }

  /** What waits for the reader is told at once; the rest where she asks for it. */
  private effects(): TemplateResult {
    const sides = html`<roster-change-sides
      .context=${this.context}
      .change=${this.change}
    ></roster-change-sides>`;
    if (waitsForLead(this.change)) {
      return html`<p class="small"><strong>${this.said.effect}</strong></p>
        ${sides}`;
    }
    return html`<details @toggle=${this.look}>
      <summary>${this.said.effect}</summary>
      ${this.looked ? sides : nothing}
    </details>`;
  }

  private readonly look = ({ target }: Event): void => {
    this.looked ||= (target as HTMLDetailsElement).open;
  };

  private problem(): TemplateResult | typeof nothing {
    const { problem } = this.command;
    return problem && !isOvertaken(problem)
      ? html`<roster-problem
          .words=${this.context.words}
          .context=${this.context}
          .problem=${problem}
          .retry=${() => void this.again()}
        ></roster-problem>`
      : nothing;
  }

  private steps(): TemplateResult {
    const { said, change } = this;
    const { memberId } = this.context;
    const waiting = unanswered(change, memberId);
    return html`<div class="actions">
        ${
          change.possibleSteps.includes("APPROVE")
            ? this.button("APPROVE", said.approve, said.approveLabel(this.inShort), true)
            : nothing
        }
        ${choosable(change, memberId).map((consent) => this.choice(consent))}
        ${
          change.possibleSteps.includes("DECLINE")
            ? this.button("DECLINE", said.decline, said.declineLabel(this.inShort), false)
            : nothing
        }
      </div>
      ${
        waiting.length > 0
          ? html`<div class="actions">${waiting.map((consent) => this.phone(consent))}</div>
              <p class="soft small">${said.byPhoneHint}</p>`
          : nothing
      }`;
  }

  private button(
    verdict: "APPROVE" | "DECLINE",
    text: string,
    label: string,
    primary: boolean,
  ): TemplateResult {
    return html`<button
      type="button"
      class=${primary ? "primary" : ""}
      aria-label=${label}
      aria-disabled=${this.command.running !== undefined}
      @click=${() => void this.decide(verdict, (key) => decideChange(this.context.client, this.of, { verdict }, key))}
    >
      ${this.command.running === verdict ? this.said.working : text}
    </button>`;
  }

  private choice({ memberId, displayName }: MemberConsent): TemplateResult {
    const choose = (key: string): Promise<RosterChange> =>
      decideChange(this.context.client, this.of, { verdict: "CHOOSE", memberId }, key);
    return html`<button
      type="button"
      class="primary break"
      aria-disabled=${this.command.running !== undefined}
      @click=${() => void this.decide(memberId, choose)}
    >
      ${this.command.running === memberId ? this.said.working : this.said.choose(displayName)}
    </button>`;
  }

  private phone({ memberId, displayName }: MemberConsent): TemplateResult {
    const enter = (key: string): Promise<RosterChange> =>
      enterYesByPhone(this.context.client, this.of, memberId, key);
    return html`<button
      type="button"
      class="break"
      aria-disabled=${this.command.running !== undefined}
      @click=${() => void this.decide(memberId, enter)}
    >
      ${this.command.running === memberId ? this.said.working : this.said.byPhone(displayName)}
    </button>`;
  }

  private async decide(name: string, send: (key: string) => Promise<RosterChange>): Promise<void> {
    await this.command.run(name, async (key) => {
      const detail = await send(key);
      this.dispatchEvent(new CustomEvent("change-decided", { detail }));
    });
    this.tellOvertaken();
  }

  private async again(): Promise<void> {
    await this.command.retry();
    this.tellOvertaken();
  }

  private tellOvertaken(): void {
    const { problem } = this.command;
    if (isOvertaken(problem)) {
      this.dispatchEvent(new CustomEvent("change-overtaken", { detail: problem }));
    }
  }
}
