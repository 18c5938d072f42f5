import type { MemberSummary, RosterPeriod } from "@samenrooster/contract";
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { property, query, state } from "lit/decorators.js";
import { periodOf, sendPeriodBack } from "../../api/approval-client.ts";
import { Command } from "../../api/command.ts";
import { Draft } from "../../api/draft.ts";
import { Loading } from "../../api/loading.ts";
import { teamMembers } from "../../api/team-client.ts";
import { emit } from "../../events/emit.ts";
import { approvalLanguages } from "../../localization/approval-languages.ts";
import type { ApprovalWords } from "../../localization/approval-words.ts";
import { enteredIn, everyEnteredIn } from "../../roster/entered.ts";
import type { RosterContext } from "../../roster/context.ts";
import { withRefusals } from "../../roster/refusals.ts";
import { controls } from "../../styles/controls.ts";
import { fields } from "../../styles/fields.ts";
import { tokens } from "../../styles/tokens.ts";
import { problemShown } from "../problem/problem-shown.ts";

const MOST_CHARACTERS = 500;

type Faults = Partial<Record<"remark" | "people", string>>;

/**
 * @summary Opens the picking round again and says why, to the team or to some, each alone.
 * @event roster-period-changed - The period was sent back.
 * @event sending-back-dropped - The team lead leaves it as it is.
 */
export class RosterSendBack extends LitElement {
  static override readonly styles = [tokens, controls, fields];

  @property({ attribute: false }) context!: RosterContext;
  @property({ attribute: false }) period!: RosterPeriod;
  /** For whom the remark is meant at first; nobody means the whole team. */
  @property({ attribute: false }) about: readonly string[] = [];

  @state() private toPeople = false;
  @state() private faults: Faults = {};

  @query("textarea") private field!: HTMLTextAreaElement | null;

  private readonly members = new Loading<MemberSummary[]>(this);
  private readonly command = new Command(this);

  override focus(): void {
    this.field?.focus();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has("context")) {
      const { client, team } = this.context;
      void this.members.start(team.id, () => teamMembers(client, team.id));
    }
    if (changed.has("about")) {
      this.toPeople = this.about.length > 0;
    }
  }

  private get said(): ApprovalWords["sendBack"] {
    return approvalLanguages[this.context.language].sendBack;
  }

  private get draft(): Draft<string> {
    return new Draft(`send-back-${this.period.id}`, this.context);
  }

  protected override render(): TemplateResult {
    const { said } = this;
    const { language } = this.context;
    const words = withRefusals(this.context.words, approvalLanguages[language].refusals);
    const busy = this.command.running !== undefined;
    return html`<form class="card stack close" novalidate autocomplete="off" @submit=${this.send}>
      <h3>${said.title}</h3>
      <p>${said.explanation}</p>
      <div class="field">
        <label for="remark">${said.remark}</label>
        <textarea
          id="remark"
          name="remark"
          rows="3"
          aria-describedby="remark-hint remark-fault"
          aria-invalid=${this.faults.remark !== undefined}
          .value=${this.draft.read() ?? ""}
          @input=${this.keep}
        ></textarea>
        <span class="hint" id="remark-hint">${said.remarkHint}</span>
        <p class="fault" id="remark-fault">${this.faults.remark ?? ""}</p>
      </div>
      ${this.audience()}
      ${problemShown(words, this.command.problem, () => void this.command.retry())}
      <div class="actions">
        <button class="primary" aria-disabled=${busy}>${busy ? said.sending : said.send}</button>
        <button type="button" @click=${this.drop}>${said.cancel}</button>
      </div>
    </form>`;
  }

  private audience(): TemplateResult {
    const { said } = this;
    return html`<fieldset aria-describedby="people-fault">
        <legend><strong>${said.forWhom}</strong></legend>
        ${this.choice(said.team, false)} ${this.choice(said.people, true)}
      </fieldset>
      ${this.toPeople ? this.people() : nothing}
      <p class="fault" id="people-fault">${this.faults.people ?? ""}</p>`;
  }

  private choice(label: string, toPeople: boolean): TemplateResult {
    return html`<label class="check">
      <input
        type="radio"
        name="audience"
        .checked=${this.toPeople === toPeople}
        @change=${() => (this.toPeople = toPeople)}
      />
      <span>${label}</span>
    </label>`;
  }

  private people(): TemplateResult {
    const { words } = this.context;
    const { value, problem } = this.members;
    if (!value) {
      return html`${problemShown(words, problem, () => void this.members.again())}
      ${problem ? nothing : html`<p class="soft">${words.loading}</p>`}`;
    }
    return html`<fieldset class="people" aria-label=${this.said.forWhom}>
      ${value.map(
        ({ id, displayName }) =>
          html`<label class="check">
            <input
              type="checkbox"
              name="people"
              value=${id}
              ?checked=${this.about.includes(id)}
              aria-describedby="people-fault"
            />
            <span class="break">${displayName}</span>
          </label>`,
      )}
    </fieldset>`;
  }

  private readonly keep = ({ target }: Event): void => {
    this.draft.keep((target as HTMLTextAreaElement).value);
  };

  private readonly drop = (): void => {
    this.draft.forget();
    this.dispatchEvent(new CustomEvent("sending-back-dropped"));
  };

  private readonly send = (event: Event): void => {
    event.preventDefault();
    const { said } = this;
    const remark = enteredIn(event, "remark").trim();
    const memberIds = this.toPeople ? everyEnteredIn(event, "people") : [];
    this.faults = {
      ...(remark === "" ? { remark: said.remarkMissing } : {}),
      ...(remark.length > MOST_CHARACTERS ? { remark: said.remarkTooLong(remark.length) } : {}),
      ...(this.toPeople && memberIds.length === 0 ? { people: said.peopleMissing } : {}),
    };
    if (this.faults.remark) {
      this.focus();
    } else if (this.faults.people) {
      this.renderRoot.querySelector<HTMLInputElement>("input[name=people]")?.focus();
    } else {
      void this.store(remark, memberIds);
    }
  };

  private async store(remark: string, memberIds: string[]): Promise<void> {
    const { client, team } = this.context;
    const sendingBack = memberIds.length > 0 ? { remark, memberIds } : { remark };
    await this.command.run("send-back", async (key) => {
      const period = await sendPeriodBack(client, periodOf(this.period), sendingBack, key);
      this.draft.forget();
      emit(this, "roster-announced", { sentence: this.said.sent });
      emit(this, "roster-period-changed", { teamId: team.id, period });
    });
  }
}
