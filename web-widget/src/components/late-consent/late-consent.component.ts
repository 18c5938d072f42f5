import type { LateConsent } from "@samenrooster/contract";
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { property } from "lit/decorators.js";
import { answerLateConsent, lateConsents } from "../../api/approval-client.ts";
import { Command } from "../../api/command.ts";
import { Loading } from "../../api/loading.ts";
import { emit } from "../../events/emit.ts";
import type { RosterContext } from "../../roster/context.ts";
import { controls } from "../../styles/controls.ts";
import { tokens } from "../../styles/tokens.ts";
import { problemShown } from "../problem/problem-shown.ts";

type Reply = "AGREE" | "REFUSE";

/**
 * @summary Asks the member for her yes or no to her part of a roster that comes late.
 * @event late-consent-answered - She said one of them, and the server has stored it.
 */
export class RosterLateConsent extends LitElement {
  static override readonly styles = [tokens, controls];

  @property({ attribute: false }) context!: RosterContext;
  @property({ attribute: false }) teamId = "";
  @property({ attribute: false }) periodId = "";

  private readonly consent = new Loading<LateConsent | undefined>(this);
  private readonly command = new Command(this);

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has("context") || changed.has("periodId")) {
      const { client } = this.context;
      const of = { teamId: this.teamId, periodId: this.periodId };
      void this.consent.start(`${this.teamId}/${this.periodId}`, async () =>
        (await lateConsents(client, of)).items.find(({ possibleSteps }) =>
          possibleSteps.includes("AGREE"),
        ),
      );
    }
  }

  protected override render(): TemplateResult {
    const { words } = this.context;
    const { value, problem } = this.consent;
    return html`<div class="stack close">
      ${problemShown(words, problem, () => void this.consent.again())}
      ${problemShown(words, this.command.problem, () => void this.command.retry())}
      ${value ? this.question(value) : nothing}
    </div>`;
  }

  private question(consent: LateConsent): TemplateResult {
    const { now } = this.context.words;
    return html`<p class="small">
        ${now.lateShifts(consent.lateShifts)} ${consent.needed ? now.lateNeeded : now.lateNotNeeded}
      </p>
      <div class="actions">
        ${this.button(consent, "AGREE")} ${this.button(consent, "REFUSE")}
        <button
          type="button"
          class="quiet"
          @click=${() =>
            emit(this, "roster-screen-asked", {
              screen: "myRoster",
              teamId: this.teamId,
              periodId: this.periodId,
            })}
        >
          ${now.lateLook}
        </button>
      </div>`;
  }

  private button(consent: LateConsent, reply: Reply): TemplateResult {
    const { now } = this.context.words;
    return html`<button
      type="button"
      class=${reply === "AGREE" ? "primary" : ""}
      aria-disabled=${this.command.running !== undefined}
      @click=${() => void this.answer(consent, reply)}
    >
      ${now.lateReplies[reply]}
    </button>`;
  }

  private async answer({ id }: LateConsent, reply: Reply): Promise<void> {
    const { client, words } = this.context;
    const of = { teamId: this.teamId, periodId: this.periodId, consentId: id ?? "" };
    const answered = await this.command.run(reply, (key) =>
      answerLateConsent(client, of, reply, key),
    );
    if (answered) {
      emit(this, "roster-announced", { sentence: words.now.lateAnswered[reply] });
      this.dispatchEvent(new CustomEvent("late-consent-answered"));
    }
  }
}
