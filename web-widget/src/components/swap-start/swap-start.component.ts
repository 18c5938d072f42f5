import type { ExchangeTerms, RosterPeriod, Shift } from "@samenrooster/contract";
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { property, query, state } from "lit/decorators.js";
import { exchangeTerms } from "../../api/exchange-client.ts";
import { Loading } from "../../api/loading.ts";
import { exchangeLanguages } from "../../localization/exchange-languages.ts";
import type { ExchangeWords } from "../../localization/exchange-words.ts";
import { exchangeable } from "../../roster/changes.ts";
import type { RosterContext } from "../../roster/context.ts";
import { shiftSentence } from "../../roster/shifts.ts";
import { type SwapDraft, swapDraft, swapWays } from "../../roster/swap-draft.ts";
import { controls } from "../../styles/controls.ts";
import { parts } from "../../styles/parts.ts";
import { tokens } from "../../styles/tokens.ts";
import { problemShown } from "../problem/problem-shown.ts";
import "../shift-line/shift-line.ts";
import "../swap-ask/swap-ask.ts";
import "../swap-for/swap-for.ts";
import "../swap-wish-form/swap-wish-form.ts";
import { styles } from "./swap-start.styles.ts";

interface Choices {
  readonly shifts: readonly Shift[];
  readonly terms: ExchangeTerms;
}

/**
 * @summary Starting a change: which own shift, in which way, and then whom or what for.
 * @event change-proposed - `detail` is the change as the server stored it.
 * @event wish-stored - `detail` is the swap wish as the server stored it.
 */
export class RosterSwapStart extends LitElement {
  static override readonly styles = [tokens, controls, parts, styles];

  @property({ attribute: false }) context!: RosterContext;
  @property({ attribute: false }) periods: readonly RosterPeriod[] = [];

  @state() private draft: SwapDraft = { open: true };

  @query("#how") private how!: HTMLElement | null;
  @query("#which") private which!: HTMLElement | null;

  private readonly choices = new Loading<Choices>(this);

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has("context")) {
      this.draft = swapDraft(this.context).read() ?? { open: true };
    }
    if (changed.has("context") || changed.has("periods")) {
      this.load();
    }
  }

  private load(): void {
    const { client, team, memberId, today } = this.context;
    const until = this.published.map((period) => period.until).sort();
    if (!memberId) {
      return;
    }
    void this.choices.start(`${team.id}/${memberId}`, async () => {
      const last = until.at(-1);
      const [terms, held] = await Promise.all([
        exchangeTerms(client, team.id),
        last === undefined ? undefined : client.memberRoster(team.id, memberId, today, last),
      ]);
      return { terms, shifts: exchangeable(held?.shifts ?? [], this.periods, today) };
    });
  }

  private get published(): readonly RosterPeriod[] {
    const { today } = this.context;
    return this.periods.filter(({ phase, until }) => phase === "PUBLISHED" && until > today);
  }

  private get said(): ExchangeWords {
    return exchangeLanguages[this.context.language];
  }

  protected override render(): TemplateResult {
    const { words } = this.context;
    const { value, problem } = this.choices;
    return html`<div class="stack">
      ${problemShown(words, problem, () => void this.choices.again())}
      ${value ? this.steps(value) : problem ? nothing : html`<p class="soft" role="status">${words.loading}</p>`}
    </div>`;
  }

  private steps({ shifts, terms }: Choices): TemplateResult {
    const { shiftId } = this.draft;
    const chosen = shifts.find(({ id }) => id === shiftId);
    return chosen
      ? html`${this.chosen(chosen)} ${this.ways()} ${this.way(chosen, terms)}`
      : this.choose(shifts, shiftId !== undefined);
  }

  private choose(shifts: readonly Shift[], gone: boolean): TemplateResult {
    const { choose } = this.said;
    if (shifts.length === 0) {
      return html`<div class="card">
        <p>${choose.none}</p>
        <p class="soft">${choose.noneNext}</p>
      </div>`;
    }
    return html`<section class="stack close" aria-labelledby="which">
      <h3 id="which" tabindex="-1">${choose.title}</h3>
      ${gone ? html`<p class="note" role="status">${choose.gone}</p>` : nothing}
      <p class="soft">${choose.hint}</p>
      <ul class="list">
        ${shifts.map(
          (shift) =>
            html`<li>
              <roster-shift-line .context=${this.context} .shift=${shift}>
                <button
                  slot="action"
                  type="button"
                  aria-label=${choose.chooseLabel(shiftSentence(shift, this.context))}
                  @click=${() => void this.take(shift)}
                >
                  ${choose.choose}
                </button>
              </roster-shift-line>
            </li>`,
        )}
      </ul>
    </section>`;
  }

  private chosen(shift: Shift): TemplateResult {
    const { choose } = this.said;
    return html`<section class="stack close" aria-labelledby="chosen">
      <h3 id="chosen">${choose.chosen}</h3>
      <div class="card">
        <roster-shift-line .context=${this.context} .shift=${shift}>
          <button slot="action" type="button" @click=${() => void this.chooseAgain()}>
            ${choose.other}
          </button>
        </roster-shift-line>
      </div>
    </section>`;
  }

  private ways(): TemplateResult {
    const { choose } = this.said;
    return html`<section class="stack close" aria-labelledby="how">
      <h3 id="how" tabindex="-1">${choose.how}</h3>
      <div class="parts" role="group" aria-labelledby="how">
        ${swapWays.map(
          (way) =>
            html`<button
              type="button"
              aria-pressed=${way === this.draft.way}
              @click=${() => this.keep({ way })}
            >
              ${choose.ways[way]}
            </button>`,
        )}
      </div>
    </section>`;
  }

  private way(shift: Shift, terms: ExchangeTerms): TemplateResult | typeof nothing {
    const { context, draft } = this;
    const keep = ({ detail }: CustomEvent<Partial<SwapDraft>>): void => this.keep(detail);
    switch (draft.way) {
      case "ask":
        return html`<roster-swap-ask
          .context=${context}
          .shift=${shift}
          .terms=${terms}
          .memberIds=${draft.memberIds ?? []}
          @draft-changed=${keep}
          @change-proposed=${this.passOn}
        ></roster-swap-ask>`;
      case "swap":
        return html`<roster-swap-for
          .context=${context}
          .periods=${this.published}
          .shift=${shift}
          .terms=${terms}
          @change-proposed=${this.passOn}
        ></roster-swap-for>`;
      case "wish":
        return html`<roster-swap-wish-form
          .context=${context}
          .shift=${shift}
          .rings=${terms.swapRings}
          .typed=${draft.wanted}
          @draft-changed=${keep}
          @wish-stored=${this.passOn}
        ></roster-swap-wish-form>`;
      case undefined:
        return nothing;
    }
  }

  private keep(changes: Partial<SwapDraft>): void {
    this.draft = { ...this.draft, ...changes, open: true };
    swapDraft(this.context).keep(this.draft);
  }

  private async take({ id }: Shift): Promise<void> {
    this.keep({ shiftId: id });
    await this.updateComplete;
    this.how?.focus();
  }

  private async chooseAgain(): Promise<void> {
    const { open, way } = this.draft;
    // Who was ticked and what was wanted was for that shift.
    this.draft = way === undefined ? { open } : { open, way };
    swapDraft(this.context).keep(this.draft);
    await this.updateComplete;
    this.which?.focus();
  }

  private readonly passOn = ({ type, detail }: CustomEvent<unknown>): void => {
    this.dispatchEvent(new CustomEvent(type, { detail }));
  };
}
