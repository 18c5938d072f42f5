import type {
  PeriodViolation,
  RosterPeriod,
  RuleSeverity,
  TeamRoster,
} from "@samenrooster/contract";
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { property } from "lit/decorators.js";
import { Loading } from "../../api/loading.ts";
import type { PeriodViolations } from "../../api/roster-client.ts";
import type { RosterContext } from "../../roster/context.ts";
import { bySeverity, isUnaccepted, sameViolation, violationKey } from "../../roster/violations.ts";
import { controls } from "../../styles/controls.ts";
import { tokens } from "../../styles/tokens.ts";
import "../history-gaps/history-gaps.ts";
import { LongLists } from "../long-list/long-lists.ts";
import { problemShown } from "../problem/problem-shown.ts";
import "../violation/violation.ts";

/** As many are drawn before the reader asks for all of them. */
const FIRST_SHOWN = 10;

/**
 * @summary What a period's roster breaks or strains, gravest first, each on its person's timeline.
 * @event roster-warning-accepted - The team lead accepted a warning.
 * @event unaccepted-counted - `detail` is how many warnings nobody has accepted.
 */
export class RosterViolations extends LitElement {
  static override readonly styles = [tokens, controls];

  @property({ attribute: false }) context!: RosterContext;
  @property({ attribute: false }) period!: RosterPeriod;
  /** Whose shifts are drawn; without it the windows stand alone. */
  @property({ attribute: false }) roster: TeamRoster | undefined;

  private readonly lists = new LongLists(this, FIRST_SHOWN);

  private readonly violations = new Loading<PeriodViolations>(this);
  /** The list that was counted last. */
  private counted: PeriodViolations | undefined;

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has("context") || changed.has("period")) {
      const { client, team } = this.context;
      const { id } = this.period;
      void this.violations.start(`${team.id}/${id}`, () => client.periodViolations(team.id, id));
    }
  }

  protected override updated(): void {
    const { value } = this.violations;
    if (value && value !== this.counted) {
      this.counted = value;
      const detail = value.items.filter(isUnaccepted).length;
      this.dispatchEvent(new CustomEvent("unaccepted-counted", { detail }));
    }
  }

  protected override render(): TemplateResult {
    const { words } = this.context;
    const { value, problem } = this.violations;
    return html`<section class="stack close" @roster-warning-accepted=${this.accepted}>
      <h3>${words.violations.title}</h3>
      ${problemShown(words, problem, () => void this.violations.again())}
      ${value ? this.found(value) : nothing}
      ${this.violations.busy && !value ? html`<p class="soft">${words.loading}</p>` : nothing}
    </section>`;
  }

  private found({ items, historyGaps }: PeriodViolations): TemplateResult {
    const { words } = this.context;
    const names = new Map(
      this.roster?.members.map(({ memberId, displayName }) => [memberId, displayName]),
    );
    return html`
      ${
        items.length === 0
          ? html`<p>
              <span class="tag good"
                ><span aria-hidden="true">✓</span>${words.violations.none}</span
              >
            </p>`
          : html`<p class="soft">${words.violations.explanation}</p>`
      }
      ${bySeverity(items).map(([severity, ofSeverity]) => this.group(severity, ofSeverity))}
      <roster-history-gaps
        .words=${words}
        .gaps=${historyGaps}
        .names=${names}
      ></roster-history-gaps>
    `;
  }

  private group(severity: RuleSeverity, items: readonly PeriodViolation[]): TemplateResult {
    const { words } = this.context;
    return html`<details ?open=${severity !== "INFO"}>
      <summary>${words.violations.group(words.severities[severity], items.length)}</summary>
      ${this.lists.draw(severity, items, {
        key: violationKey,
        item: (item) => html`<li>${this.item(item)}</li>`,
        showAll: (count) => words.violations.showAll(count),
      })}
    </details>`;
  }

  private item(item: PeriodViolation): TemplateResult {
    const line = this.roster?.members.find(({ memberId }) => memberId === item.memberId);
    return html`<roster-violation
      .context=${this.context}
      .period=${this.period}
      .item=${item}
      .shifts=${line?.shifts ?? []}
      @accepted-before=${({ detail }: CustomEvent<PeriodViolation>) => this.replace(detail)}
    ></roster-violation>`;
  }

  private readonly accepted = (event: Event): void => {
    this.replace((event as GlobalEventHandlersEventMap["roster-warning-accepted"]).detail.accepted);
  };

  private replace(accepted: PeriodViolation): void {
    const { value } = this.violations;
    if (value) {
      const items = value.items.map((item) => (sameViolation(item, accepted) ? accepted : item));
      this.violations.set({ ...value, items });
    }
  }
}
