import type {
  LateConsent,
  LateConsents,
  PeriodCommand,
  PhaseCommand,
  RosterPeriod,
} from "@samenrooster/contract";
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { property, query, state } from "lit/decorators.js";
import {
  askForLateConsents,
  enterLateConsents,
  lateConsents,
  periodOf,
} from "../../api/approval-client.ts";
import { Command } from "../../api/command.ts";
import { Loading } from "../../api/loading.ts";
import { emit } from "../../events/emit.ts";
import type { RosterContext } from "../../roster/context.ts";
import { controls } from "../../styles/controls.ts";
import { tokens } from "../../styles/tokens.ts";
import "../period-commands/period-commands.ts";
import type {
  PeriodCommandAsked,
  WhatIsLeft,
} from "../period-commands/period-commands.component.ts";
import { problemShown } from "../problem/problem-shown.ts";
import "../publish-consent/publish-consent.ts";
import type { RosterSendBack } from "../send-back/send-back.component.ts";
import "../send-back/send-back.ts";

const NOTICE_RULE = "ATW-4.2-notice";

const idsOf = (consents: readonly LateConsent[]): string[] =>
  consents.map(({ memberId }) => memberId);

const isOwnUnasked = ({ possibleSteps }: LateConsent): boolean =>
  possibleSteps.includes("ASK") && !possibleSteps.includes("ENTER_BY_PHONE");

/**
 * @summary Moves a period on or back, approves and publishes it: with a remark where it goes back, and with the
 * consents of those whom a publication reaches late.
 * @event roster-period-changed - The period was moved, approved or published.
 */
export class RosterPeriodMoves extends LitElement {
  static override readonly styles = [tokens, controls];

  @property({ attribute: false }) context!: RosterContext;
  @property({ attribute: false }) period!: RosterPeriod;
  @property({ attribute: false }) left: WhatIsLeft | undefined;

  @state() private said = "";
  /** Whom a remark is about while the period is being sent back; nobody means the team. */
  @state() private about: readonly string[] | undefined;

  @query("roster-send-back") private form!: RosterSendBack | null;

  private readonly consents = new Loading<LateConsents>(this);
  private readonly command = new Command(this);

  /** Asks what has to change, at first of the members named. */
  async sendBack(about: readonly string[]): Promise<void> {
    this.said = "";
    this.command.dismiss();
    this.about = about;
    await this.updateComplete;
    await this.form?.updateComplete;
    this.form?.focus();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get("period");
    if (before && before.id !== this.period.id) {
      this.said = "";
      this.command.dismiss();
    }
    if (changed.has("period") && !this.period.possibleCommands.includes("SEND_BACK")) {
      this.about = undefined;
    }
  }

  protected override render(): TemplateResult {
    return html`<div class="stack close" @roster-period-changed=${this.changed}>
      ${
        this.said
          ? html`<p>
              <span class="tag good"><span aria-hidden="true">✓</span>${this.said}</span>
            </p>`
          : nothing
      }
      ${this.problem()}
      ${
        this.about
          ? html`<roster-send-back
              .context=${this.context}
              .period=${this.period}
              .about=${this.about}
              @sending-back-dropped=${() => (this.about = undefined)}
            ></roster-send-back>`
          : html`<roster-period-commands
              .context=${this.context}
              .period=${this.period}
              .left=${this.left}
              .running=${this.command.running}
              @command-asked=${({ detail }: CustomEvent<PeriodCommandAsked>) => void this.perform(detail)}
            ></roster-period-commands>`
      }
    </div>`;
  }

  private problem(): TemplateResult | typeof nothing {
    const { problem } = this.command;
    const late = problem?.problem.ruleViolations?.some(({ ruleId }) => ruleId === NOTICE_RULE);
    if (problem && late && this.consents.value) {
      return html`<roster-publish-consent
        .context=${this.context}
        .problem=${problem}
        .consents=${this.consents.value.items}
        ?busy=${this.command.running !== undefined}
        @ask-for-consent=${() => void this.ask()}
        @publish-with-consent=${(event: CustomEvent<string[]>) => void this.publish(event.detail)}
      ></roster-publish-consent>`;
    }
    return problemShown(this.context.words, problem, () => void this.command.retry());
  }

  private perform({ command, acknowledgeShortfall }: PeriodCommandAsked): Promise<void> {
    switch (command) {
      case "APPROVE":
        return this.approve(acknowledgeShortfall);
      case "PUBLISH":
        return this.publish([]);
      case "SEND_BACK":
        return this.sendBack([]);
      default:
        return this.move(command);
    }
  }

  private move(command: PhaseCommand): Promise<void> {
    const { client, words } = this.context;
    return this.change(
      command,
      (key) => client.movePeriod(this.period, command, key),
      ({ phase }) => words.period.moved(words.phases[phase]),
    );
  }

  private approve(acknowledgeShortfall: boolean): Promise<void> {
    const { client, words } = this.context;
    return this.change(
      "APPROVE",
      (key) => client.approvePeriod(this.period, { acknowledgeShortfall }, key),
      () => words.period.approved,
    );
  }

  private async publish(byPhone: readonly string[]): Promise<void> {
    const { client, words } = this.context;
    await this.change(
      "PUBLISH",
      async (key) => {
        await this.enter(byPhone, key);
        return client.publishPeriod(this.period, key);
      },
      () => words.period.published,
    );
    await this.loadConsents();
  }

  /** Writes down who agreed by telephone; the team lead's own yes is one by asking. */
  private async enter(memberIds: readonly string[], key: string): Promise<void> {
    const { client } = this.context;
    const of = periodOf(this.period);
    const agreed = this.consents.value?.items.filter(({ memberId }) =>
      memberIds.includes(memberId),
    );
    const others =
      agreed?.filter(({ possibleSteps }) => possibleSteps.includes("ENTER_BY_PHONE")) ?? [];
    const own = agreed?.filter(isOwnUnasked) ?? [];
    if (own.length > 0) {
      await askForLateConsents(client, of, idsOf(own), key);
    }
    if (others.length > 0) {
      await enterLateConsents(client, of, idsOf(others), key);
    }
  }

  private async ask(): Promise<void> {
    const { client, words } = this.context;
    const late = this.command.problem;
    const asked = await this.command.run("ASK", async (key) => {
      this.consents.set(await askForLateConsents(client, periodOf(this.period), [], key));
    });
    if (asked) {
      this.command.problem = late;
      this.tell(words.period.consentsAsked);
    }
  }

  private async loadConsents(): Promise<void> {
    const { period } = this;
    if (this.command.problem?.problem.ruleViolations) {
      await this.consents.start(period.id, () =>
        lateConsents(this.context.client, periodOf(period)),
      );
    }
  }

  private async change(
    name: PeriodCommand,
    send: (key: string) => Promise<RosterPeriod>,
    say: (period: RosterPeriod) => string,
  ): Promise<void> {
    this.said = "";
    await this.command.run(name, async (key) => {
      const period = await send(key);
      this.tell(say(period));
      emit(this, "roster-period-changed", { teamId: this.context.team.id, period });
    });
  }

  /** The form for sending back tells what came of it itself. */
  private readonly changed = (): void => {
    const { words } = this.context;
    this.about = undefined;
    this.said = words.period.moved(words.phases.PICKING);
  };

  private tell(sentence: string): void {
    this.said = sentence;
    emit(this, "roster-announced", { sentence });
  }
}
