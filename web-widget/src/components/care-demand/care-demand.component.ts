import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { property, query, state } from "lit/decorators.js";
import { CareDemandDraft } from "../../api/care-demand-draft.ts";
import { emit } from "../../events/emit.ts";
import { demandLanguages } from "../../localization/demand-languages.ts";
import type { DemandWords } from "../../localization/demand-words.ts";
import type { RosterContext } from "../../roster/context.ts";
import { controls } from "../../styles/controls.ts";
import { fields } from "../../styles/fields.ts";
import { tokens } from "../../styles/tokens.ts";
import "../care-demand-form/care-demand-form.ts";
import type {
  DemandTyped,
  RosterCareDemandForm,
} from "../care-demand-form/care-demand-form.component.ts";
import { problemShown } from "../problem/problem-shown.ts";
import { styles } from "./care-demand.styles.ts";
import { changesShown } from "./changes-shown.ts";
import { overtakenShown } from "./overtaken-shown.ts";

/**
 * @summary What the care asks: the clients, the ward and the minimum staffing, to see and to change.
 * @event demand-stored - The care demand was stored.
 */
export class RosterCareDemand extends LitElement {
  static override readonly styles = [tokens, controls, fields, styles];

  @property({ attribute: false }) context!: RosterContext;
  /** Grows each time that care demand is stored here. */
  @property({ type: Number }) stored = 0;

  /** What came of the last thing that was done. */
  @state() private told = "";

  @query("h3") private heading!: HTMLElement;
  @query("roster-care-demand-form") private form!: RosterCareDemandForm;

  private readonly draft = new CareDemandDraft(this, "care-demand");

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has("context")) {
      this.told = "";
      void this.draft.open(this.context);
    } else if (changed.has("stored")) {
      void this.draft.again();
    }
  }

  private get said(): DemandWords["care"] {
    return demandLanguages[this.context.language].care;
  }

  protected override render(): TemplateResult {
    const { said, draft } = this;
    const { words, leads } = this.context;
    const { problem, busy } = draft.stored;
    return html`<div class="stack">
      <div class="stack close">
        <h3 tabindex="-1">${said.title}</h3>
        <p>${leads ? said.explanation : said.onlyLeads}</p>
        ${
          this.told
            ? html`<p>
                <span class="tag good"><span aria-hidden="true">✓</span>${this.told}</span>
              </p>`
            : nothing
        }
        ${overtakenShown(said, draft.both)}
        ${problemShown(words, problem, () => void draft.again())}
      </div>
      ${draft.typed ? this.content() : nothing}
      ${busy && !draft.typed ? html`<p class="soft">${words.loading}</p>` : nothing}
    </div>`;
  }

  private content(): TemplateResult {
    const { said, draft, context } = this;
    const { profiles = [], handovers = [] } = draft.document;
    return html`<roster-care-demand-form
        .context=${context}
        .typed=${draft.typed}
        .document=${draft.document}
        .faults=${draft.faults}
        ?readonly=${!context.leads || draft.storing}
        @demand-typed=${this.type}
      ></roster-care-demand-form>
      ${
        profiles.length + handovers.length > 0
          ? html`<p class="soft small">${said.carried}</p>`
          : nothing
      }
      ${context.leads ? this.end() : nothing}`;
  }

  private end(): TemplateResult | typeof nothing {
    const { said, draft, context } = this;
    const { changes, storing } = draft;
    if (changes.length === 0) {
      return nothing;
    }
    const wrong = Object.keys(draft.faults).length;
    return html`<section class="card stack close">
      ${changesShown(demandLanguages[context.language], changes, said.changed(changes.length))}
      <p class="fault" role="alert">${wrong > 0 ? said.wrong(wrong) : ""}</p>
      ${problemShown(context.words, draft.refused, undefined)}
      ${problemShown(context.words, draft.command.problem, () => void this.outcome(draft.retry()))}
      <div class="actions">
        <button
          type="button"
          class="primary"
          aria-disabled=${storing}
          @click=${() => void this.outcome(draft.store())}
        >
          ${storing ? said.saving : said.save}
        </button>
        <button type="button" class="quiet" aria-disabled=${storing} @click=${this.drop}>
          ${said.drop}
        </button>
      </div>
    </section>`;
  }

  private readonly type = ({ detail }: CustomEvent<DemandTyped>): void => {
    this.told = "";
    this.draft.type(detail.typed, detail.place);
  };

  private readonly drop = (): void => {
    if (!this.draft.storing) {
      this.draft.drop();
      void this.tell(this.said.dropped);
    }
  };

  private async outcome(stored: Promise<boolean>): Promise<void> {
    if (await stored) {
      this.dispatchEvent(new CustomEvent("demand-stored"));
      await this.tell(this.said.saved);
    } else {
      await this.updateComplete;
      this.form.showFault();
    }
  }

  /** The button that was pressed has gone; focus goes to where it is said what came of it. */
  private async tell(sentence: string): Promise<void> {
    this.told = sentence;
    emit(this, "roster-announced", { sentence });
    await this.updateComplete;
    this.heading.focus();
  }
}
