import type {
  ApprovalLine,
  ApprovalOverview,
  PeriodViolation,
  RosterPeriod,
} from "@samenrooster/contract";
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { property, query, state } from "lit/decorators.js";
import { approvalOverview, approveLines, periodOf } from "../../api/approval-client.ts";
import { Command } from "../../api/command.ts";
import { Loading } from "../../api/loading.ts";
import { emit } from "../../events/emit.ts";
import { approvalLanguages } from "../../localization/approval-languages.ts";
import type { ApprovalWords } from "../../localization/approval-words.ts";
import { canBeApproved, lineGroups } from "../../roster/approval.ts";
import type { RosterContext } from "../../roster/context.ts";
import { isOvertaken, withRefusals } from "../../roster/refusals.ts";
import { isUnaccepted } from "../../roster/violations.ts";
import { controls } from "../../styles/controls.ts";
import { tokens } from "../../styles/tokens.ts";
import "../approval-line/approval-line.ts";
import type { LineChoice } from "../approval-line/approval-line.component.ts";
import "../period-moves/period-moves.ts";
import type { RosterPeriodMoves } from "../period-moves/period-moves.component.ts";
import "../period-remarks/period-remarks.ts";
import { LongLists } from "../long-list/long-lists.ts";
import { problemShown } from "../problem/problem-shown.ts";
import { styles } from "./approval-roster.styles.ts";

/** As many lines of a group are drawn before the reader asks for all of them. */
const FIRST_SHOWN = 20;

type Group = "toDecide" | "plain" | "approved";

interface Read {
  readonly overview: ApprovalOverview;
  readonly violations: readonly PeriodViolation[];
}

/**
 * @summary The lines of a roster, by exception: what asks for a decision first, the rest together, and then the whole.
 * @event roster-period-changed - The period was approved, published or sent back.
 * @event roster-warning-accepted - A warning was accepted.
 */
export class RosterApprovalRoster extends LitElement {
  static override readonly styles = [tokens, controls, styles];

  @property({ attribute: false }) context!: RosterContext;
  @property({ attribute: false }) period!: RosterPeriod;
  @property({ type: Number }) news = 0;

  @state() private chosen: ReadonlySet<string> = new Set();
  @state() private told = "";

  private readonly lists = new LongLists(this, FIRST_SHOWN);

  @query("#lines") private heading!: HTMLElement;
  @query("roster-period-moves") private moves!: RosterPeriodMoves;

  private readonly read = new Loading<Read>(this);
  private readonly command = new Command(this);

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has("context") || changed.has("period")) {
      const { client, team } = this.context;
      const of = periodOf(this.period);
      if (changed.get("period")?.id !== of.periodId) {
        this.chosen = new Set();
        this.told = "";
      }
      void this.read.start(of.periodId, async () => {
        const overview = await approvalOverview(client, of);
        const needed = overview.lines.some(
          ({ brokenRules, unacceptedWarnings }) => brokenRules + unacceptedWarnings > 0,
        );
        const found = needed ? await client.periodViolations(team.id, of.periodId) : undefined;
        return { overview, violations: found?.items ?? [] };
      });
    } else if (changed.has("news")) {
      void this.read.again();
    }
  }

  private get said(): ApprovalWords {
    return approvalLanguages[this.context.language];
  }

  private get decidable(): boolean {
    return this.context.leads && this.period.phase === "APPROVAL";
  }

  protected override render(): TemplateResult {
    const { words } = this.context;
    const { value, problem } = this.read;
    return html`<div class="stack">
      ${this.phase()} ${problemShown(words, problem, () => void this.read.again())}
      ${value ? this.lines(value) : problem ? nothing : html`<p class="soft">${words.loading}</p>`}
      ${this.context.leads ? this.whole(value?.overview) : nothing}
      <roster-period-remarks
        .context=${this.context}
        .period=${this.period}
      ></roster-period-remarks>
    </div>`;
  }

  private phase(): TemplateResult | typeof nothing {
    const { phase } = this.period;
    if (phase === "APPROVAL") {
      return nothing;
    }
    const over = phase === "PUBLISHED" || phase === "CLOSED";
    const { said } = this;
    return html`<p>${over ? said.published : said.notNow(this.context.words.phases[phase])}</p>`;
  }

  private lines({ overview, violations }: Read): TemplateResult {
    const { said } = this;
    const groups = lineGroups(overview.lines);
    const all = overview.lines.length;
    return html`<section class="stack close" aria-labelledby="lines">
      <div class="row">
        <h3 id="lines" tabindex="-1">${said.linesTitle}</h3>
        ${
          this.decidable && all > 0
            ? html`<div class="progress">
                <progress
                  max=${all}
                  .value=${groups.approved.length}
                  aria-labelledby="progress"
                ></progress>
                <span id="progress" class="small numbers"
                  >${said.progress(groups.approved.length, all)}</span
                >
              </div>`
            : nothing
        }
      </div>
      ${all === 0 ? html`<p>${said.nobody}</p>` : nothing}
      ${
        this.told
          ? html`<p>
              <span class="tag good"><span aria-hidden="true">✓</span>${this.told}</span>
            </p>`
          : nothing
      }
      ${problemShown(
        withRefusals(this.context.words, said.refusals),
        this.command.problem,
        () => void this.again(),
      )}
      ${
        groups.toDecide.length > 0
          ? this.group("toDecide", groups.toDecide, violations)
          : all > 0
            ? html`<p>
                <span class="tag good"
                  ><span aria-hidden="true">✓</span>${said.nothingToDecide}</span
                >
              </p>`
            : nothing
      }
      ${groups.plain.length > 0 ? this.group("plain", groups.plain, violations) : nothing}
      ${
        groups.approved.length > 0
          ? html`<details>
              <summary>${said.approved(groups.approved.length)}</summary>
              ${this.list("approved", groups.approved, violations)}
            </details>`
          : nothing
      }
      ${this.bulk()}
    </section>`;
  }

  private group(
    group: "toDecide" | "plain",
    lines: readonly ApprovalLine[],
    violations: readonly PeriodViolation[],
  ): TemplateResult {
    const { said } = this;
    const ready = lines.filter(canBeApproved);
    return html`<div class="row">
        <h4>${said[group](lines.length)}</h4>
        ${
          group === "plain" && this.decidable && ready.length > 0
            ? html`<button
                type="button"
                class="primary"
                aria-disabled=${this.command.running !== undefined}
                @click=${() => void this.approve("all", [])}
              >
                ${this.command.running === "all" ? said.working : said.approvePlain(ready.length)}
              </button>`
            : nothing
        }
      </div>
      ${this.decidable && group === "toDecide" && ready.length > 1 ? this.chooseAll(ready) : nothing}
      ${this.list(group, lines, violations)}`;
  }

  private chooseAll(ready: readonly ApprovalLine[]): TemplateResult {
    const all = ready.every(({ memberId }) => this.chosen.has(memberId));
    return html`<label class="check">
      <input
        type="checkbox"
        .checked=${all}
        @change=${() => (this.chosen = new Set(all ? [] : ready.map(({ memberId }) => memberId)))}
      />
      <span>${this.said.chooseAll(ready.length)}</span>
    </label>`;
  }

  private list(
    group: Group,
    lines: readonly ApprovalLine[],
    violations: readonly PeriodViolation[],
  ): TemplateResult {
    return this.lists.draw(group, lines, {
      key: ({ memberId }) => memberId,
      item: (line) =>
        html`<li @roster-warning-accepted=${() => void this.refresh()}>
          ${this.line(line, violations)}
        </li>`,
      showAll: (count) => this.said.showAll(count),
    });
  }

  private line(line: ApprovalLine, violations: readonly PeriodViolation[]): TemplateResult {
    const { memberId } = line;
    return html`<roster-approval-line
      .context=${this.context}
      .period=${this.period}
      .line=${line}
      .violations=${violations.filter(
        (one) =>
          one.memberId === memberId && (one.violation.severity === "BLOCK" || isUnaccepted(one)),
      )}
      ?decidable=${this.decidable}
      ?chosen=${this.chosen.has(memberId)}
      ?busy=${this.command.running !== undefined}
      @line-chosen=${({ detail }: CustomEvent<LineChoice>) => this.choose(detail)}
      @line-approval-asked=${() => void this.approve(memberId, [memberId])}
      @line-sent-back=${() => void this.moves.sendBack([memberId])}
    ></roster-approval-line>`;
  }

  /** What can be done with the ticked lines together. */
  private bulk(): TemplateResult | typeof nothing {
    const { said } = this;
    const count = this.chosen.size;
    return count > 0 && this.decidable
      ? html`<div class="bulk">
          <button
            type="button"
            class="primary"
            aria-disabled=${this.command.running !== undefined}
            @click=${() => void this.approve("chosen", [...this.chosen])}
          >
            ${this.command.running === "chosen" ? said.working : said.approveChosen(count)}
          </button>
        </div>`
      : nothing;
  }

  private whole(overview: ApprovalOverview | undefined): TemplateResult {
    const { said } = this;
    const left = overview && {
      openShifts: overview.openShifts,
      shortfallMinutes: overview.shortfallMinutes,
      unacceptedWarnings: overview.lines.reduce((sum, line) => sum + line.unacceptedWarnings, 0),
    };
    return html`<section class="stack close" aria-labelledby="whole">
      <h3 id="whole" tabindex="-1">${said.goOn}</h3>
      ${this.decidable ? html`<p>${said.goOnExplanation}</p>` : nothing}
      <roster-period-moves
        .context=${this.context}
        .period=${this.period}
        .left=${left}
        @roster-period-changed=${() => this.renderRoot.querySelector<HTMLElement>("#whole")?.focus()}
      ></roster-period-moves>
    </section>`;
  }

  private choose({ memberId, chosen }: LineChoice): void {
    const next = new Set(this.chosen);
    if (chosen) {
      next.add(memberId);
    } else {
      next.delete(memberId);
    }
    this.chosen = next;
  }

  private async approve(name: string, memberIds: readonly string[]): Promise<void> {
    const { client } = this.context;
    const of = periodOf(this.period);
    this.told = "";
    await this.command.run(name, async (key) => {
      const { memberIds: approved } = await approveLines(client, of, memberIds, key);
      this.chosen = new Set([...this.chosen].filter((id) => !memberIds.includes(id)));
      this.told = this.said.approvedNow(approved.length);
      emit(this, "roster-announced", { sentence: this.told });
    });
    await this.showWhatStands();
  }

  private async again(): Promise<void> {
    await this.command.retry();
    await this.showWhatStands();
  }

  /** Also after a refusal that says that things are not as they were shown. */
  private async showWhatStands(): Promise<void> {
    if (!this.command.problem || isOvertaken(this.command.problem)) {
      await this.read.again();
      await this.updateComplete;
      this.heading.focus();
    }
  }

  /** A line may leave its group when a warning is accepted; focus is not lost with it. */
  private async refresh(): Promise<void> {
    await this.read.again();
    await this.updateComplete;
    if (!this.shadowRoot?.activeElement) {
      this.heading.focus();
    }
  }
}
