import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { property, query, state } from "lit/decorators.js";
import { Command } from "../../api/command.ts";
import { Loading } from "../../api/loading.ts";
import type {
  PeriodCommand,
  PhaseCommand,
  RosterPeriod,
  TeamRoster,
} from "@samenrooster/contract";
import { emit } from "../../events/emit.ts";
import type { RosterContext } from "../../roster/context.ts";
import { addDays, dayAndMonth, fullDate } from "../../roster/dates.ts";
import { hoursText } from "../../roster/hours.ts";
import { PHASES } from "../../roster/periods.ts";
import { controls } from "../../styles/controls.ts";
import { tokens } from "../../styles/tokens.ts";
import "../period-form/period-form.ts";
import "../problem/problem.ts";
import "../publish-consent/publish-consent.ts";
import { styles } from "./period.styles.ts";

const NOTICE_RULE = "ATW-4.2-notice";

/** Commands that lead on; the others lead back or end something and look quieter. */
const FORWARD: readonly PeriodCommand[] = [
  "OPEN_PICKING",
  "CLOSE_PICKING",
  "START_APPROVAL",
  "APPROVE",
  "PUBLISH",
];

interface Left {
  readonly roster: TeamRoster;
  readonly shortfallMinutes: number;
}

/**
 * @summary Where a roster period stands, and what the team lead can do with it now.
 * @event roster-period-changed - A period was created, moved, approved or published.
 */
export class RosterPeriodPhases extends LitElement {
  static override readonly styles = [tokens, controls, styles];

  @property({ attribute: false }) context!: RosterContext;
  @property({ attribute: false }) period: RosterPeriod | undefined;

  @state() private acknowledged = false;
  @state() private said = "";

  @query("h2") private heading!: HTMLElement;

  private readonly left = new Loading<Left>(this);
  private readonly command = new Command(this);

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has("period") || changed.has("context")) {
      this.load();
    }
  }

  private load(): void {
    const { client, team } = this.context;
    const { period } = this;
    if (period) {
      void this.left.start(period.id, async () => {
        const [roster, coverage] = await Promise.all([
          client.teamRoster(team.id, period.id),
          client.coverage(team.id, period.id),
        ]);
        return { roster, shortfallMinutes: coverage.shortfallMinutes };
      });
    }
  }

  protected override render(): TemplateResult {
    const { words } = this.context;
    return html`<div class="stack">
      <h2 tabindex="-1">${words.period.title}</h2>
      ${this.said
        ? html`<p><span class="tag good"><span aria-hidden="true">✓</span>${this.said}</span></p>`
        : nothing}
      ${this.problem()} ${this.period ? this.phases(this.period) : this.none()}
      ${this.context.leads
        ? html`<roster-period-form
            .context=${this.context}
            .previous=${this.period}
            @roster-period-changed=${this.created}
          ></roster-period-form>`
        : nothing}
    </div>`;
  }

  private none(): TemplateResult {
    const { words, leads } = this.context;
    return html`<p>${words.noPeriod.title}. ${leads ? nothing : words.noPeriod.member}</p>`;
  }

  private problem(): TemplateResult | typeof nothing {
    const problem = this.command.problem ?? this.left.problem;
    if (!problem) {
      return nothing;
    }
    const late = problem.problem.ruleViolations?.some(({ ruleId }) => ruleId === NOTICE_RULE);
    if (late && this.left.value) {
      return html`<roster-publish-consent
        .context=${this.context}
        .problem=${problem}
        .members=${this.left.value.roster.members}
        ?busy=${this.command.running !== undefined}
        @publish-with-consent=${(event: CustomEvent<string[]>) => void this.publish(event.detail)}
      ></roster-publish-consent>`;
    }
    const retry = (): void =>
      void (this.command.problem ? this.command.retry() : this.left.again());
    return html`<roster-problem
      .words=${this.context.words}
      .problem=${problem}
      .retry=${retry}
    ></roster-problem>`;
  }

  private phases(period: RosterPeriod): TemplateResult {
    const { words, language } = this.context;
    const at = PHASES.indexOf(period.phase);
    const last = fullDate(addDays(period.until, -1), language);
    return html`<section class="card stack">
        <h3>${words.dateRange(dayAndMonth(period.from, language), last)}</h3>
        <ol class="steps" aria-label=${words.period.steps}>
          ${PHASES.map((phase, index) => {
            const step = index < at ? "done" : index === at ? "now" : "";
            return html`<li class=${step} aria-current=${step === "now" ? "step" : nothing}>
              <span class="mark" aria-hidden="true">${step === "done" ? "✓" : index + 1}</span>
              <span>${words.phases[phase]}</span>
              ${step ? html`<span class="hidden-text">(${words.period[step]})</span>` : nothing}
            </li>`;
          })}
        </ol>
        ${this.decisions(period)}
      </section>
      ${this.commands(period)}`;
  }

  private decisions({ approval, publishedAt }: RosterPeriod): TemplateResult {
    const { words, language } = this.context;
    const date = (instant: string): string => fullDate(instant.slice(0, 10), language);
    return html`${approval
      ? html`<p class="soft small break">
          ${words.period.approvedBy(approval.approvedBy, date(approval.approvedAt))}${approval.shortfallAcknowledged
            ? html`, ${words.period.withShortfall}`
            : nothing}
        </p>`
      : nothing}
    ${publishedAt
      ? html`<p class="soft small">${words.period.publishedAt(date(publishedAt))}</p>`
      : nothing}`;
  }

  private commands(period: RosterPeriod): TemplateResult {
    const { words } = this.context;
    const { possibleCommands } = period;
    if (possibleCommands.length === 0) {
      return html`<p class="soft">${words.period.nothingToDo}</p>`;
    }
    const deciding = possibleCommands.includes("APPROVE") && !period.approval;
    return html`<section class="card stack close">
      ${this.whatIsLeft()} ${deciding ? this.acknowledgement() : nothing}
      ${this.inOrder(possibleCommands, period).map((command, index) =>
        this.commandRow(command, index === 0 && FORWARD.includes(command)),
      )}
    </section>`;
  }

  /** What leads on first; approving again is not offered once an approval stands. */
  private inOrder(commands: readonly PeriodCommand[], { approval }: RosterPeriod): PeriodCommand[] {
    const forward = FORWARD.filter((command) => commands.includes(command));
    const others = commands.filter((command) => !FORWARD.includes(command));
    return [...forward.reverse(), ...others].filter((one) => one !== "APPROVE" || !approval);
  }

  private whatIsLeft(): TemplateResult | typeof nothing {
    const { words } = this.context;
    const { value } = this.left;
    if (!value || this.period?.phase === "DRAFT") {
      return nothing;
    }
    const open = value.roster.openShifts.length;
    const short = hoursText(value.shortfallMinutes, words.units);
    return html`<p class="actions">
      <span class="tag ${open > 0 ? "warn" : "good"}"
        ><span aria-hidden="true">${open > 0 ? "○" : "✓"}</span>${words.period.openLeft(open)}</span
      >
      ${value.shortfallMinutes > 0
        ? html`<span class="tag bad"
            ><span aria-hidden="true">▼</span>${words.period.shortfallLeft(short)}</span
          >`
        : nothing}
    </p>`;
  }

  private acknowledgement(): TemplateResult {
    return html`<label class="check">
      <input
        type="checkbox"
        .checked=${this.acknowledged}
        @change=${(event: Event) => (this.acknowledged = (event.target as HTMLInputElement).checked)}
      />
      <span>${this.context.words.period.acknowledge}</span>
    </label>`;
  }

  private commandRow(command: PeriodCommand, primary: boolean): TemplateResult {
    const { period } = this.context.words;
    const busy = this.command.running === command;
    return html`<div class="command">
      <button
        type="button"
        class=${primary ? "primary" : ""}
        aria-describedby="why-${command}"
        aria-disabled=${this.command.running !== undefined}
        @click=${() => void this.perform(command)}
      >
        ${busy ? period.working : period.commands[command]}
      </button>
      <p id="why-${command}" class="soft small">${period.explanations[command]}</p>
    </div>`;
  }

  private perform(command: PeriodCommand): Promise<void> {
    switch (command) {
      case "APPROVE":
        return this.approve();
      case "PUBLISH":
        return this.publish([]);
      default:
        return this.move(command);
    }
  }

  private move(command: PhaseCommand): Promise<void> {
    const { client, words } = this.context;
    return this.change(
      command,
      (period, key) => client.movePeriod(period, command, key),
      ({ phase }) => words.period.moved(words.phases[phase]),
    );
  }

  private approve(): Promise<void> {
    const { client, words } = this.context;
    const approval = { acknowledgeShortfall: this.acknowledged };
    return this.change(
      "APPROVE",
      (period, key) => client.approvePeriod(period, approval, key),
      () => words.period.approved,
    );
  }

  private publish(consentedMemberIds: string[]): Promise<void> {
    const { client, words } = this.context;
    return this.change(
      "PUBLISH",
      (period, key) => client.publishPeriod(period, { consentedMemberIds }, key),
      () => words.period.published,
    );
  }

  private async change(
    name: PeriodCommand,
    send: (period: RosterPeriod, key: string) => Promise<RosterPeriod>,
    say: (period: RosterPeriod) => string,
  ): Promise<void> {
    const { period } = this;
    if (!period) {
      return;
    }
    this.said = "";
    const worked = await this.command.run(name, async (key) => {
      const changed = await send(period, key);
      this.tell(say(changed));
      emit(this, "roster-period-changed", { teamId: this.context.team.id, period: changed });
    });
    if (worked) {
      this.heading.focus();
    }
  }

  private readonly created = (event: Event): void => {
    const { period } = (event as GlobalEventHandlersEventMap["roster-period-changed"]).detail;
    const { words, language } = this.context;
    this.command.dismiss();
    this.tell(words.period.created(fullDate(period.from, language)));
    this.heading.focus();
  };

  private tell(sentence: string): void {
    this.said = sentence;
    emit(this, "roster-announced", { sentence });
  }
}
