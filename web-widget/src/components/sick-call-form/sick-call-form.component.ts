import type { MemberSummary } from "@samenrooster/contract";
import { html, LitElement, type TemplateResult } from "lit";
import { property, state } from "lit/decorators.js";
import { Command } from "../../api/command.ts";
import { registerSickCall } from "../../api/sick-call-client.ts";
import { emit } from "../../events/emit.ts";
import { sickCallsLanguages } from "../../localization/sick-calls-languages.ts";
import type { SickCallsWords } from "../../localization/sick-calls-words.ts";
import type { RosterContext } from "../../roster/context.ts";
import { addDays } from "../../roster/dates.ts";
import { enteredIn } from "../../roster/entered.ts";
import { MOST_DAYS_AHEAD } from "../../roster/sick-calls.ts";
import { controls } from "../../styles/controls.ts";
import { fields } from "../../styles/fields.ts";
import { tokens } from "../../styles/tokens.ts";
import { problemShown } from "../problem/problem-shown.ts";

type Faults = Partial<Record<"member" | "back", string>>;

/**
 * @summary Registers that a member cannot work, and when she is expected back. There is no place for a reason.
 * @event call-registered - It was stored; `detail` is the sentence that says so.
 */
export class RosterSickCallForm extends LitElement {
  static override readonly styles = [tokens, controls, fields];

  @property({ attribute: false }) context!: RosterContext;
  @property({ attribute: false }) members: readonly MemberSummary[] = [];

  @state() private faults: Faults = {};

  private readonly command = new Command(this);

  private get said(): SickCallsWords["form"] {
    return sickCallsLanguages[this.context.language].form;
  }

  protected override render(): TemplateResult {
    const { said, context } = this;
    const busy = this.command.running !== undefined;
    return html`<section class="card stack close" aria-labelledby="title">
      <h3 id="title">${said.title}</h3>
      <p>${said.explanation}</p>
      <form class="stack close" novalidate autocomplete="off" @submit=${this.register}>
        <div class="fields">
          <div class="field">
            <label for="member">${said.member}</label>
            <select
              id="member"
              name="member"
              aria-describedby="member-fault"
              aria-invalid=${this.faults.member !== undefined}
            >
              <option value="">${said.choose}</option>
              ${this.members.map(
                ({ id, displayName }) => html`<option value=${id}>${displayName}</option>`,
              )}
            </select>
            <p class="fault" id="member-fault">${this.faults.member ?? ""}</p>
          </div>
          <div class="field">
            <label for="back">${said.back}</label>
            <input
              id="back"
              name="back"
              type="date"
              value=${addDays(context.today, 1)}
              aria-describedby="back-hint back-fault"
              aria-invalid=${this.faults.back !== undefined}
            />
            <span class="hint" id="back-hint">${said.backHint}</span>
            <p class="fault" id="back-fault">${this.faults.back ?? ""}</p>
          </div>
        </div>
        ${problemShown(context.words, this.command.problem, () => void this.command.retry())}
        <div>
          <button class="primary" aria-disabled=${busy}>
            ${busy ? said.registering : said.register}
          </button>
        </div>
      </form>
    </section>`;
  }

  private readonly register = (event: Event): void => {
    event.preventDefault();
    const { said } = this;
    const { today } = this.context;
    const memberId = enteredIn(event, "member");
    const back = enteredIn(event, "back");
    const fits = back > today && back <= addDays(today, MOST_DAYS_AHEAD);
    this.faults = {
      ...(memberId === "" ? { member: said.noMember } : {}),
      ...(fits ? {} : { back: said.wrongDay }),
    };
    const [wrong] = Object.keys(this.faults);
    if (wrong) {
      this.renderRoot.querySelector<HTMLElement>(`#${wrong}`)?.focus();
    } else {
      void this.store(memberId, back);
    }
  };

  private async store(memberId: string, expectedBack: string): Promise<void> {
    const { client, team } = this.context;
    await this.command.run("register", async (key) => {
      const of = { teamId: team.id, memberId };
      const { sickCall } = await registerSickCall(client, of, { expectedBack }, key);
      const detail = this.said.registered(sickCall.displayName);
      this.renderRoot.querySelector("form")?.reset();
      emit(this, "roster-announced", { sentence: detail });
      this.dispatchEvent(new CustomEvent("call-registered", { detail }));
    });
  }
}
