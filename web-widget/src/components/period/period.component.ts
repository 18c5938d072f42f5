import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { property, query, state } from "lit/decorators.js";
import { Command } from "../../api/command.ts";
import { Loading } from "../../api/loading.ts";
import type {
  LateConsent,
  LateConsents,
  PeriodCommand,
  PhaseCommand,
  RosterPeriod,
  TeamRoster,
} from "@samenrooster/contract";
import { emit } from "../../events/emit.ts";
import type { RosterContext } from "../../roster/context.ts";
import { fullDate } from "../../roster/dates.ts";
import { controls } from "../../styles/controls.ts";
import { tokens } from "../../styles/tokens.ts";
import "../held-back/held-back.ts";
import "../period-commands/period-commands.ts";
import type { PeriodCommandAsked } from "../period-commands/period-commands.component.ts";
import "../period-form/period-form.ts";
import "../period-steps/period-steps.ts";
import "../problem/problem.ts";
import "../publish-consent/publish-consent.ts";
import "../violations/violations.ts";
import { styles } from "./period.styles.ts";

const NOTICE_RULE = "ATW-4.2-notice";

const idsOf = (consents: readonly LateConsent[]): string[] =>
  consents.map(({ memberId }) => memberId);

const isOwnUnasked = ({ possibleSteps }: LateConsent): boolean =>
  possibleSteps.includes("ASK") && !possibleSteps.includes("ENTER_BY_PHONE");

interface Left {
  readonly roster: TeamRoster;
  readonly shortfallMinutes: number;
}

/**
 * @summary Where a roster period stands, and what the team lead can do with it now.
 * @event roster-period-changed - A period was created, moved, approved or published.
 * @event roster-warning-accepted - A warning about its roster was accepted.
 */
export class RosterPeriodPhases extends LitElement {
  static override readonly styles = [tokens, controls, styles];

  @property({ attribute: false }) context!: RosterContext;
  @property({ attribute: false }) period: RosterPeriod | undefined;
  /** All periods of the team; a new one comes after them. */
  @property({ attribute: false }) periods: readonly RosterPeriod[] = [];

  @state() private said = "";
  @state() private unacceptedWarnings: number | undefined;

  @query("h2") private heading!: HTMLElement;

  private readonly left = new Loading<Left>(this);
  private readonly consents = new Loading<LateConsents>(this);
  private readonly command = new Command(this);

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has("period") || changed.has("context")) {
      this.load();
    }
  }

  private load(): void {
    const { client, team } = this.context;
    const { period } = this;
    this.unacceptedWarnings = undefined;
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
      ${
        this.said
          ? html`<p>
              <span class="tag good"><span aria-hidden="true">✓</span>${this.said}</span>
            </p>`
          : nothing
      }
      ${this.problem()} ${this.period ? this.phases(this.period) : this.none()}
      ${
        this.context.leads
          ? html`<roster-period-form
              .context=${this.context}
              .periods=${this.periods}
              @roster-period-changed=${this.created}
            ></roster-period-form>`
          : nothing
      }
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
    if (late && this.consents.value) {
      return html`<roster-publish-consent
        .context=${this.context}
        .problem=${problem}
        .consents=${this.consents.value.items}
        ?busy=${this.command.running !== undefined}
        @ask-for-consent=${() => void this.ask()}
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
    const { value } = this.left;
    const left = value && {
      openShifts: value.roster.openShifts.length,
      shortfallMinutes: value.shortfallMinutes,
      unacceptedWarnings: this.unacceptedWarnings,
    };
    return html`<roster-period-steps
        .context=${this.context}
        .period=${period}
      ></roster-period-steps>
      <roster-period-commands
        .context=${this.context}
        .period=${period}
        .left=${left}
        .running=${this.command.running}
        @command-asked=${({ detail }: CustomEvent<PeriodCommandAsked>) => void this.perform(detail)}
      ></roster-period-commands>
      ${
        period.phase === "DRAFT" || period.phase === "WISHING"
          ? nothing
          : html`${
                this.context.leads
                  ? html`<roster-held-back
                      .context=${this.context}
                      .period=${period.id}
                    ></roster-held-back>`
                  : nothing
              }
              <roster-violations
                .context=${this.context}
                .period=${period}
                .roster=${value?.roster}
                @unaccepted-counted=${({ detail }: CustomEvent<number>) =>
                  void (this.unacceptedWarnings = detail)}
              ></roster-violations>`
      }`;
  }

  private perform({ command, acknowledgeShortfall }: PeriodCommandAsked): Promise<void> {
    switch (command) {
      case "APPROVE":
        return this.approve(acknowledgeShortfall);
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

  private approve(acknowledgeShortfall: boolean): Promise<void> {
    const { client, words } = this.context;
    return this.change(
      "APPROVE",
      (period, key) => client.approvePeriod(period, { acknowledgeShortfall }, key),
      () => words.period.approved,
    );
  }

  private async publish(byPhone: readonly string[]): Promise<void> {
    const { client, words } = this.context;
    await this.change(
      "PUBLISH",
      async (period, key) => {
        await this.enter(period, byPhone, key);
        return client.publishPeriod(period, key);
      },
      () => words.period.published,
    );
    await this.loadConsents();
  }

  /** Writes down who agreed by telephone; the team lead's own yes is one by asking. */
  private async enter(
    period: RosterPeriod,
    memberIds: readonly string[],
    key: string,
  ): Promise<void> {
    const { client } = this.context;
    const agreed = this.consents.value?.items.filter(({ memberId }) =>
      memberIds.includes(memberId),
    );
    const others =
      agreed?.filter(({ possibleSteps }) => possibleSteps.includes("ENTER_BY_PHONE")) ?? [];
    const own = agreed?.filter(isOwnUnasked) ?? [];
    if (own.length > 0) {
      await client.askForLateConsents(period, idsOf(own), key);
    }
    if (others.length > 0) {
      await client.enterLateConsents(period, idsOf(others), key);
    }
  }

  private async ask(): Promise<void> {
    const { period } = this;
    const { client, words } = this.context;
    const late = this.command.problem;
    if (period) {
      const asked = await this.command.run("ASK", async (key) => {
        this.consents.set(await client.askForLateConsents(period, [], key));
      });
      if (asked) {
        this.command.problem = late;
        this.tell(words.period.consentsAsked);
      }
    }
  }

  private async loadConsents(): Promise<void> {
    const { period } = this;
    if (period && this.command.problem?.problem.ruleViolations) {
      await this.consents.start(period.id, () => this.context.client.lateConsents(period));
    }
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
