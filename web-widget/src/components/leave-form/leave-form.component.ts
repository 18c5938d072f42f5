import type { LeaveRequestDetail } from "@samenrooster/contract";
import { html, LitElement, type TemplateResult } from "lit";
import { property, state } from "lit/decorators.js";
import { Command } from "../../api/command.ts";
import { askForLeave } from "../../api/leave-client.ts";
import { leaveLanguages } from "../../localization/leave-languages.ts";
import type { LeaveWords } from "../../localization/leave-words.ts";
import type { RosterContext } from "../../roster/context.ts";
import { addDays, fullDate } from "../../roster/dates.ts";
import {
  daysOf,
  type LeaveFaults,
  type LeaveField,
  MOST_LEAVE_DAYS,
  readLeave,
  type TypedLeave,
} from "../../roster/leave.ts";
import { controls } from "../../styles/controls.ts";
import { fields } from "../../styles/fields.ts";
import { tokens } from "../../styles/tokens.ts";
import { problemShown } from "../problem/problem-shown.ts";

const ELSEWHERE = "leave-kept-elsewhere";

/**
 * @summary Asks for whole days of leave. No reason is asked.
 * @event leave-typed - `detail` is what stands in the form now.
 * @event leave-asked - `detail` is the request as it was stored, with what it does.
 * @event leave-kept-elsewhere - The server says that leave is asked in another system.
 */
export class RosterLeaveForm extends LitElement {
  static override readonly styles = [tokens, controls, fields];

  @property({ attribute: false }) context!: RosterContext;
  @property({ attribute: false }) typed!: TypedLeave;

  @state() private faults: LeaveFaults = {};

  private readonly command = new Command(this);

  private get said(): LeaveWords["form"] {
    return leaveLanguages[this.context.language].form;
  }

  protected override render(): TemplateResult {
    const { said, typed } = this;
    const { running, problem } = this.command;
    const busy = running !== undefined;
    const days = daysOf(typed).length;
    return html`<form
      class="card stack close"
      novalidate
      @submit=${this.ask}
      aria-labelledby="title"
    >
      <h3 id="title">${said.title}</h3>
      <p class="small">${said.explanation}</p>
      ${this.day("first", said.first)} ${this.day("last", said.last)}
      <p class="small numbers" aria-live="polite">${days > 0 ? said.days(days) : ""}</p>
      ${this.hours()} ${problemShown(this.context.words, problem, this.again)}
      <div class="actions">
        <button class="primary" aria-disabled=${busy}>${busy ? said.sending : said.send}</button>
      </div>
    </form>`;
  }

  private day(field: "first" | "last", label: string): TemplateResult {
    return html`<div class="field">
      <label for=${field}>${label}</label>
      <input
        id=${field}
        type="date"
        min=${addDays(this.context.today, 1)}
        aria-describedby="${field}-fault"
        aria-invalid=${this.faults[field] !== undefined}
        .value=${this.typed[field]}
        @change=${(event: Event) => this.type(field, event)}
      />
      <p class="fault" id="${field}-fault">${this.fault(field)}</p>
    </div>`;
  }

  private hours(): TemplateResult {
    const { said } = this;
    return html`<div class="field">
      <label for="hours">${said.hours}</label>
      <input
        id="hours"
        type="text"
        inputmode="decimal"
        autocomplete="off"
        aria-describedby="hours-hint hours-fault"
        aria-invalid=${this.faults.hours !== undefined}
        .value=${this.typed.hours}
        @input=${(event: Event) => this.type("hours", event)}
      />
      <span class="hint" id="hours-hint">${said.hoursHint}</span>
      <p class="fault" id="hours-fault">${this.fault("hours")}</p>
    </div>`;
  }

  private fault(field: LeaveField): string {
    const { said, context } = this;
    const fault = this.faults[field];
    switch (fault) {
      case undefined:
        return "";
      case "noFirst":
        return said.noFirst(fullDate(addDays(context.today, 1), context.language));
      case "tooLong":
        return said.tooLong(MOST_LEAVE_DAYS);
      default:
        return said[fault];
    }
  }

  private type(field: LeaveField, { target }: Event): void {
    const detail = { ...this.typed, [field]: (target as HTMLInputElement).value };
    this.dispatchEvent(new CustomEvent("leave-typed", { detail }));
  }

  private readonly ask = async (event: Event): Promise<void> => {
    event.preventDefault();
    const { request, faults } = readLeave(this.typed, this.context.today);
    this.faults = faults;
    const { client, team, memberId } = this.context;
    if (!request || !memberId) {
      await this.updateComplete;
      this.renderRoot.querySelector<HTMLElement>("[aria-invalid=true]")?.focus();
      return;
    }
    await this.tell(
      this.command.run("ask", async (key) => {
        const of = { teamId: team.id, memberId };
        this.answer = await askForLeave(client, of, request, key);
      }),
    );
  };

  private answer: LeaveRequestDetail | undefined;

  private readonly again = (): void => {
    void this.tell(this.command.retry());
  };

  private async tell(asking: Promise<boolean>): Promise<void> {
    if (await asking) {
      this.dispatchEvent(new CustomEvent("leave-asked", { detail: this.answer }));
    } else if (this.command.problem?.slug === ELSEWHERE) {
      this.dispatchEvent(new CustomEvent(ELSEWHERE));
    }
  }
}
