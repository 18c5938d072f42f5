import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { property, query, state } from "lit/decorators.js";
import { Loading } from "../../api/loading.ts";
import type { PeriodPhase, RosterPeriod, TeamRoster } from "@samenrooster/contract";
import { emit } from "../../events/emit.ts";
import { picksByMember } from "../../roster/completion-pins.ts";
import type { RosterContext } from "../../roster/context.ts";
import { fullDate } from "../../roster/dates.ts";
import { controls } from "../../styles/controls.ts";
import { tokens } from "../../styles/tokens.ts";
import "../completion/completion.ts";
import "../held-back/held-back.ts";
import "../period-form/period-form.ts";
import "../period-moves/period-moves.ts";
import "../period-steps/period-steps.ts";
import { problemShown } from "../problem/problem-shown.ts";
import "../round-members/round-members.ts";
import "../violations/violations.ts";

/** The phases in which the team has something to do, or something is left of it. */
const ROUND: readonly PeriodPhase[] = ["WISHING", "PICKING", "COMPLETING", "APPROVAL"];

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
  static override readonly styles = [tokens, controls];

  @property({ attribute: false }) context!: RosterContext;
  @property({ attribute: false }) period: RosterPeriod | undefined;
  /** All periods of the team; a new one comes after them. */
  @property({ attribute: false }) periods: readonly RosterPeriod[] = [];
  /** Grows with everything that happens in the team. */
  @property({ type: Number }) news = 0;

  @state() private said = "";
  @state() private unacceptedWarnings: number | undefined;

  @query("h2") private heading!: HTMLElement;

  private readonly left = new Loading<Left>(this);

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has("period") || changed.has("context")) {
      this.load();
    } else if (changed.has("news")) {
      void this.left.again();
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
      ${problemShown(words, this.left.problem, () => void this.left.again())}
      ${this.period ? this.phases(this.period) : this.none()}
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
      <roster-period-moves
        .context=${this.context}
        .period=${period}
        .left=${left}
        @roster-period-changed=${this.moved}
      ></roster-period-moves>
      ${this.context.leads ? this.round(period) : nothing}
      ${period.phase === "DRAFT" || period.phase === "WISHING" ? nothing : this.found(period)}`;
  }

  /** How the round goes, while it goes on. */
  private round(period: RosterPeriod): TemplateResult | typeof nothing {
    const { value } = this.left;
    if (!value || !ROUND.includes(period.phase)) {
      return nothing;
    }
    return html`${
        period.phase === "COMPLETING"
          ? html`<roster-completion
              .context=${this.context}
              .period=${period}
              .open=${value.roster.openShifts}
              .picks=${picksByMember(value.roster.members)}
              @completion-taken=${() => void this.left.again()}
            ></roster-completion>`
          : nothing
      }
      <roster-round-members
        .context=${this.context}
        .period=${period}
        .roster=${value.roster}
      ></roster-round-members>`;
  }

  private found(period: RosterPeriod): TemplateResult {
    return html`${
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
        .roster=${this.left.value?.roster}
        @unaccepted-counted=${({ detail }: CustomEvent<number>) =>
          void (this.unacceptedWarnings = detail)}
      ></roster-violations>`;
  }

  private readonly moved = (): void => {
    this.said = "";
    this.heading.focus();
  };

  private readonly created = (event: Event): void => {
    const { period } = (event as GlobalEventHandlersEventMap["roster-period-changed"]).detail;
    const { words, language } = this.context;
    this.said = words.period.created(fullDate(period.from, language));
    emit(this, "roster-announced", { sentence: this.said });
    this.heading.focus();
  };
}
