import type { MemberSummary } from "@samenrooster/contract";
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { property, state } from "lit/decorators.js";
import { nameDeputy } from "../../api/approval-client.ts";
import { Command } from "../../api/command.ts";
import { Loading } from "../../api/loading.ts";
import { teamMembers } from "../../api/team-client.ts";
import { approvalLanguages } from "../../localization/approval-languages.ts";
import type { ApprovalWords } from "../../localization/approval-words.ts";
import type { RosterContext } from "../../roster/context.ts";
import { addDays } from "../../roster/dates.ts";
import { enteredIn } from "../../roster/entered.ts";
import { controls } from "../../styles/controls.ts";
import { fields } from "../../styles/fields.ts";
import { tokens } from "../../styles/tokens.ts";
import { problemShown } from "../problem/problem-shown.ts";

/**
 * @summary Names a member who may do everything a team lead may, on some days.
 * @event deputy-named - `detail` is the deputy.
 */
export class RosterDeputyForm extends LitElement {
  static override readonly styles = [tokens, controls, fields];

  @property({ attribute: false }) context!: RosterContext;

  @state() private fault = "";

  private readonly members = new Loading<MemberSummary[]>(this);
  private readonly command = new Command(this);

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has("context")) {
      const { client, team } = this.context;
      void this.members.start(team.id, () => teamMembers(client, team.id));
    }
  }

  private get said(): ApprovalWords["deputies"] {
    return approvalLanguages[this.context.language].deputies;
  }

  protected override render(): TemplateResult {
    const { words, memberId } = this.context;
    const { value, problem } = this.members;
    const others = value?.filter(({ id }) => id !== memberId);
    return html`<section class="card stack close" aria-labelledby="title">
      <h3 id="title">${this.said.form}</h3>
      ${problemShown(words, problem, () => void this.members.again())}
      ${
        others
          ? others.length > 0
            ? this.form(others)
            : html`<p>${this.said.nobodyElse}</p>`
          : problem
            ? nothing
            : html`<p class="soft">${words.loading}</p>`
      }
    </section>`;
  }

  private form(others: readonly MemberSummary[]): TemplateResult {
    const { said } = this;
    const { words, today } = this.context;
    const busy = this.command.running !== undefined;
    return html`<form class="stack close" novalidate autocomplete="off" @submit=${this.name}>
      <div class="fields">
        <div class="field">
          <label for="member">${said.member}</label>
          <select id="member" name="member">
            ${others.map(({ id, displayName }) => html`<option value=${id}>${displayName}</option>`)}
          </select>
        </div>
        ${this.day("from", said.from, today)} ${this.day("last", said.last, addDays(today, 13))}
      </div>
      <p class="fault" id="fault">${this.fault}</p>
      ${problemShown(words, this.command.problem, () => void this.command.retry())}
      <div>
        <button aria-disabled=${busy}>${busy ? said.naming : said.name}</button>
      </div>
    </form>`;
  }

  private day(name: "from" | "last", label: string, value: string): TemplateResult {
    return html`<div class="field">
      <label for=${name}>${label}</label>
      <input
        id=${name}
        name=${name}
        type="date"
        value=${value}
        aria-describedby="fault"
        aria-invalid=${this.fault !== ""}
      />
    </div>`;
  }

  private readonly name = (event: Event): void => {
    event.preventDefault();
    const from = enteredIn(event, "from");
    const last = enteredIn(event, "last");
    const fits = from >= this.context.today && last >= from;
    this.fault = fits ? "" : this.said.wrongDays;
    if (fits) {
      const memberId = enteredIn(event, "member");
      void this.store({ memberId, from, until: addDays(last, 1) });
    } else {
      this.renderRoot.querySelector<HTMLInputElement>("#from")?.focus();
    }
  };

  private async store(deputy: { memberId: string; from: string; until: string }): Promise<void> {
    const { client, team } = this.context;
    await this.command.run("name", async (key) => {
      const detail = await nameDeputy(client, team.id, deputy, key);
      this.dispatchEvent(new CustomEvent("deputy-named", { detail }));
    });
  }
}
