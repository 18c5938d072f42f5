import type { CareDemandDocument, DemandComparison, ShiftType } from "@samenrooster/contract";
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { property, query, state } from "lit/decorators.js";
import { CareDemandDraft } from "../../api/care-demand-draft.ts";
import { Command } from "../../api/command.ts";
import { compareDemand } from "../../api/demand-client.ts";
import { elementsLater } from "../../api/later.ts";
import { Loading } from "../../api/loading.ts";
import { shiftTypes } from "../../api/team-client.ts";
import { emit } from "../../events/emit.ts";
import { demandLanguages } from "../../localization/demand-languages.ts";
import type { DemandWords } from "../../localization/demand-words.ts";
import { saysTheSame, type TypedDemand } from "../../roster/care-demand.ts";
import type { RosterContext } from "../../roster/context.ts";
import { controls } from "../../styles/controls.ts";
import { fields } from "../../styles/fields.ts";
import { tokens } from "../../styles/tokens.ts";
import { changesShown } from "../care-demand/changes-shown.ts";
import { overtakenShown } from "../care-demand/overtaken-shown.ts";
import "../care-demand-form/care-demand-form.ts";
import type {
  DemandTyped,
  RosterCareDemandForm,
} from "../care-demand-form/care-demand-form.component.ts";
import "../demand-aside/demand-aside.ts";
import "../demand-comparison/demand-comparison.ts";
import { problemShown } from "../problem/problem-shown.ts";
import { styles } from "./demand-scenario.styles.ts";

/** A comparison, and what was compared. */
interface Compared {
  readonly typed: TypedDemand;
  readonly document: CareDemandDocument;
  readonly comparison: DemandComparison;
  readonly types: readonly ShiftType[];
}

/**
 * @summary Another care demand beside the one that is stored: change a copy, compare, and store it, make a base roster for it,
 *   or put it aside.
 * @event demand-stored - What was tried was stored.
 */
export class RosterDemandScenario extends LitElement {
  static override readonly styles = [tokens, controls, fields, styles];

  @property({ attribute: false }) context!: RosterContext;
  /** Grows each time that care demand is stored here. */
  @property({ type: Number }) stored = 0;

  @state() private told = "";
  @state() private fault = "";
  @state() private compared: Compared | undefined;
  /** Whether a base roster is to be made. */
  @state() private searching = false;

  @query("h3") private heading!: HTMLElement;
  @query("#compared") private result!: HTMLElement | null;
  @query("roster-care-demand-form") private form!: RosterCareDemandForm;

  private readonly draft = new CareDemandDraft(this, "demand-scenario");
  private readonly comparing = new Command(this);
  private readonly code = new Loading<true>(this);

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has("context")) {
      this.clear();
      void this.draft.open(this.context);
    } else if (changed.has("stored")) {
      this.compared = undefined;
      void this.draft.again();
    }
  }

  private get said(): DemandWords["scenario"] {
    return demandLanguages[this.context.language].scenario;
  }

  protected override render(): TemplateResult {
    const { said, draft } = this;
    const { words, language } = this.context;
    const { problem, busy } = draft.stored;
    return html`<div class="stack">
      <div class="stack close">
        <h3 tabindex="-1">${said.title}</h3>
        <p>${said.explanation}</p>
        ${
          this.told
            ? html`<p>
                <span class="tag good"><span aria-hidden="true">✓</span>${this.told}</span>
              </p>`
            : nothing
        }
        ${overtakenShown(demandLanguages[language].care, draft.both)}
        ${problemShown(words, problem, () => void draft.again())}
      </div>
      ${draft.typed ? html`${this.copy()} ${this.end()} ${this.outcome()}` : nothing}
      ${busy && !draft.typed ? html`<p class="soft">${words.loading}</p>` : nothing}
    </div>`;
  }

  private copy(): TemplateResult {
    const { draft } = this;
    return html`<roster-care-demand-form
      .context=${this.context}
      .typed=${draft.typed}
      .document=${draft.document}
      .faults=${draft.faults}
      ?readonly=${draft.storing}
      @demand-typed=${this.type}
    ></roster-care-demand-form>`;
  }

  private end(): TemplateResult {
    const { said, draft, context } = this;
    const all = demandLanguages[context.language];
    const { changes } = draft;
    const busy = this.comparing.running !== undefined;
    const wrong = Object.keys(draft.faults).length;
    return html`<section class="card stack close">
      ${
        changes.length > 0
          ? changesShown(all, changes, said.changed(changes.length))
          : html`<p class="soft">${said.noneYet}</p>`
      }
      <p class="fault" role="alert">${wrong > 0 ? all.care.wrong(wrong) : this.fault}</p>
      ${problemShown(context.words, draft.refused, undefined)}
      ${problemShown(context.words, this.comparing.problem, () => void this.comparing.retry())}
      <div class="actions">
        <button
          type="button"
          class=${this.current ? "" : "primary"}
          aria-disabled=${busy}
          @click=${() => void this.compare()}
        >
          ${busy ? said.comparing : said.compare}
        </button>
        ${this.compared && context.leads ? nothing : this.putAside()}
      </div>
    </section>`;
  }

  private putAside(): TemplateResult | typeof nothing {
    return this.draft.changes.length === 0
      ? nothing
      : html`<roster-demand-aside
          .language=${this.context.language}
          @aside-said=${() => void this.drop()}
        ></roster-demand-aside>`;
  }

  /** Whether the comparison is of what stands in the fields now. */
  private get current(): boolean {
    const { compared, draft } = this;
    return compared !== undefined && saysTheSame(compared.typed, draft.typed);
  }

  private outcome(): TemplateResult | typeof nothing {
    const { said, compared, context } = this;
    if (!compared) {
      return nothing;
    }
    const { title } = demandLanguages[context.language].comparison;
    return html`<section class="card stack" aria-labelledby="compared">
        <h3 id="compared" tabindex="-1">${title}</h3>
        ${this.current ? nothing : html`<p class="note">${said.changedSince}</p>`}
        <roster-demand-comparison
          .context=${context}
          .comparison=${compared.comparison}
          .types=${compared.types}
        ></roster-demand-comparison>
      </section>
      ${context.leads ? this.next(compared) : html`<p class="soft">${said.onlyLeadsStore}</p>`}`;
  }

  private next({ document }: Compared): TemplateResult {
    const { said, draft, context, code } = this;
    const { words, language } = context;
    const { storing, command } = draft;
    return html`<section class="card stack close" aria-labelledby="next">
        <h3 id="next">${said.next}</h3>
        ${problemShown(words, command.problem, () => void this.stores(draft.retry()))}
        <div class="actions">
          <button
            type="button"
            aria-disabled=${storing}
            @click=${() => void this.stores(draft.store())}
          >
            ${storing ? demandLanguages[language].care.saving : said.store}
          </button>
          <button type="button" aria-expanded=${this.searching} @click=${this.search}>
            ${said.baseRoster}
          </button>
          ${this.putAside()}
        </div>
      </section>
      ${problemShown(words, code.problem, () => void code.again())}
      ${
        this.searching && code.value
          ? html`<roster-demand-base-roster
              .context=${context}
              .demand=${document}
            ></roster-demand-base-roster>`
          : nothing
      }`;
  }

  private readonly search = (): void => {
    this.searching = !this.searching;
    void this.code.start("base-roster", () =>
      elementsLater(() => import("../demand-base-roster/demand-base-roster.ts")),
    );
  };

  private readonly type = ({ detail }: CustomEvent<DemandTyped>): void => {
    this.told = "";
    this.fault = "";
    this.draft.type(detail.typed, detail.place);
  };

  private async compare(): Promise<void> {
    const { draft, context } = this;
    const { client, team } = context;
    const { typed } = draft;
    if (draft.changes.length === 0 || !typed) {
      this.fault = this.said.nothingTried;
      return;
    }
    const document = draft.check();
    const worked =
      document !== undefined &&
      (await this.comparing.run("compare", async () => {
        const [comparison, types] = await Promise.all([
          compareDemand(client, team.id, document),
          shiftTypes(client, team.id),
        ]);
        this.compared = { typed, document, comparison, types };
      }));
    if (worked) {
      emit(this, "roster-announced", { sentence: this.said.compared });
      await this.updateComplete;
      this.result?.focus();
      return;
    }
    const { problem } = this.comparing;
    if (problem?.problem.errors) {
      this.comparing.dismiss();
      draft.refuse(problem);
    }
    await this.updateComplete;
    this.form.showFault();
  }

  private async stores(stored: Promise<boolean>): Promise<void> {
    if (await stored) {
      this.clear();
      this.dispatchEvent(new CustomEvent("demand-stored"));
      await this.tell(demandLanguages[this.context.language].care.saved);
    } else {
      await this.updateComplete;
      this.form.showFault();
    }
  }

  private async drop(): Promise<void> {
    this.draft.drop();
    this.clear();
    await this.tell(this.said.hasBeenPutAside);
  }

  private clear(): void {
    this.searching = false;
    this.compared = undefined;
    this.fault = "";
    this.told = "";
  }

  /** What was pressed has gone; focus goes to where it is said what came of it. */
  private async tell(sentence: string): Promise<void> {
    this.told = sentence;
    emit(this, "roster-announced", { sentence });
    await this.updateComplete;
    this.heading.focus();
  }
}
