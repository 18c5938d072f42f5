import type { ChangeCheck, HoursEffect } from "@samenrooster/contract";
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { property } from "lit/decorators.js";
import { Loading } from "../../api/loading.ts";
import { exchangeLanguages } from "../../localization/exchange-languages.ts";
import type { ExchangeWords } from "../../localization/exchange-words.ts";
import { pickWorthLanguages } from "../../localization/pick-worth-languages.ts";
import type { RosterContext } from "../../roster/context.ts";
import { reasonsInShort } from "../../roster/lights.ts";
import { hoursFacts } from "../../roster/pick-worth.ts";
import { controls } from "../../styles/controls.ts";
import { facts } from "../../styles/facts.ts";
import { tokens } from "../../styles/tokens.ts";
import "../light/light.ts";
import { problemShown } from "../problem/problem-shown.ts";
import "../rule-reasons/rule-reasons.ts";
import { styles } from "./change-effects.styles.ts";

/** A question about a change, what makes it another one, and what makes it worth asking again. */
export interface EffectsQuestion {
  readonly about: string;
  readonly version?: string;
  readonly ask: () => Promise<ChangeCheck | undefined>;
}

/**
 * @summary What a change of shifts does to the reader before she says yes: rules and rest, hours, balance and allowance.
 * @event effects-known - `detail` is the colour of the light, undefined where the change does nothing to her.
 */
export class RosterChangeEffectsOnMe extends LitElement {
  static override readonly styles = [tokens, controls, facts, styles];

  @property({ attribute: false }) context!: RosterContext;
  @property({ attribute: false }) question!: EffectsQuestion;
  /** A heading of its own. */
  @property() heading = "";

  private readonly check = new Loading<{ readonly told: ChangeCheck | undefined }>(this);

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { about, version } = this.question;
    const before = changed.get("question");
    if (changed.has("question") && (before?.about !== about || before.version !== version)) {
      void this.ask();
    }
  }

  private async ask(): Promise<void> {
    const { question } = this;
    await this.check.start(question.about, async () => ({ told: await question.ask() }));
    if (this.check.value) {
      const detail = this.check.value.told?.light.colour;
      this.dispatchEvent(new CustomEvent("effects-known", { detail }));
    }
  }

  private get said(): ExchangeWords["effects"] {
    return exchangeLanguages[this.context.language].effects;
  }

  protected override render(): TemplateResult {
    const { value, problem } = this.check;
    return html`<div class="effects" role="group" aria-label=${this.heading || this.said.title}>
      <p class="heading">${this.heading || this.said.title}</p>
      ${problemShown(this.context.words, problem, () => void this.ask())}
      ${
        value
          ? value.told
            ? this.told(value.told)
            : html`<p>${this.said.none}</p>`
          : problem
            ? nothing
            : html`<p class="soft" role="status">${this.said.loading}</p>`
      }
    </div>`;
  }

  private told({ light, caused, solved, hours, historyGaps }: ChangeCheck): TemplateResult {
    const { words } = this.context;
    const advice = caused.every(({ severity }) => severity === "INFO");
    return html`<roster-light
        .words=${words}
        .light=${light}
        ?brief=${caused.length > 0}
      ></roster-light>
      ${caused.length === 0 ? nothing : advice ? this.folded(caused) : this.reasons(caused)}
      ${solved.length > 0 ? html`<p class="small">${this.said.solved(solved.length)}</p>` : nothing}
      ${hours ? this.hours(hours) : html`<p class="small">${this.worth.noContract}</p>`}
      ${
        historyGaps.length > 0
          ? html`<details>
              <summary class="small">${this.said.gaps(historyGaps.length)}</summary>
              <ul class="small">
                ${historyGaps.map(({ message }) => html`<li class="break">${message}</li>`)}
              </ul>
            </details>`
          : nothing
      }`;
  }

  private get worth(): (typeof pickWorthLanguages)["nl"] {
    return pickWorthLanguages[this.context.language];
  }

  /** Advice alone stands in nobody's way. */
  private folded(caused: ChangeCheck["caused"]): TemplateResult {
    return html`<details>
      <summary class="small">${reasonsInShort(caused, this.context.words)}</summary>
      ${this.reasons(caused)}
    </details>`;
  }

  private reasons(caused: ChangeCheck["caused"]): TemplateResult {
    return html`<roster-rule-reasons
      .context=${this.context}
      .violations=${caused}
    ></roster-rule-reasons>`;
  }

  private hours(hours: HoursEffect): TemplateResult {
    const { language, words } = this.context;
    const { minutes, allowance } = this.said;
    // What comes and what goes are in one figure here, and only what comes has an allowance.
    const worth = { ...this.worth, minutes, allowance };
    return html`<dl class="numbers small">
      ${hoursFacts(hours, { units: words.units, worth, language }).map(
        ([name, value]) =>
          html`<div>
            <dt>${name}</dt>
            <dd>${value}</dd>
          </div>`,
      )}
    </dl>`;
  }
}
