import type { Deputy } from "@samenrooster/contract";
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { property, query, state } from "lit/decorators.js";
import { repeat } from "lit/directives/repeat.js";
import { deputies, endDeputy } from "../../api/approval-client.ts";
import { Command } from "../../api/command.ts";
import { Loading } from "../../api/loading.ts";
import { emit } from "../../events/emit.ts";
import { approvalLanguages } from "../../localization/approval-languages.ts";
import type { ApprovalWords } from "../../localization/approval-words.ts";
import type { RosterContext } from "../../roster/context.ts";
import { addDays, fullDate } from "../../roster/dates.ts";
import { deputyGroups } from "../../roster/deputies.ts";
import { momentText } from "../../roster/moments.ts";
import { controls } from "../../styles/controls.ts";
import { tokens } from "../../styles/tokens.ts";
import "../deputy-form/deputy-form.ts";
import { problemShown } from "../problem/problem-shown.ts";

/**
 * @summary Who may do the team lead's work on which days: naming somebody, and ending it.
 */
export class RosterDeputies extends LitElement {
  static override readonly styles = [tokens, controls];

  @property({ attribute: false }) context!: RosterContext;
  @property({ type: Number }) news = 0;

  @state() private told = "";

  @query("#title") private heading!: HTMLElement;

  private readonly list = new Loading<Deputy[]>(this);
  private readonly command = new Command(this);

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has("context")) {
      const { client, team } = this.context;
      void this.list.start(team.id, () => deputies(client, team.id));
    } else if (changed.has("news")) {
      void this.list.again();
    }
  }

  private get said(): ApprovalWords["deputies"] {
    return approvalLanguages[this.context.language].deputies;
  }

  protected override render(): TemplateResult {
    const { words, leads } = this.context;
    const { value, problem } = this.list;
    return html`<section class="stack close" aria-labelledby="title">
        <h3 id="title" tabindex="-1">${this.said.title}</h3>
        <p>${this.said.explanation}</p>
        ${
          this.told
            ? html`<p>
                <span class="tag good"><span aria-hidden="true">✓</span>${this.told}</span>
              </p>`
            : nothing
        }
        ${problemShown(words, problem, () => void this.list.again())}
        ${problemShown(words, this.command.problem, () => void this.again())}
        ${value ? this.groups(value) : problem ? nothing : html`<p class="soft">${words.loading}</p>`}
      </section>
      ${
        leads
          ? html`<roster-deputy-form
              .context=${this.context}
              @deputy-named=${({ detail }: CustomEvent<Deputy>) => void this.named(detail)}
            ></roster-deputy-form>`
          : nothing
      }`;
  }

  private groups(all: readonly Deputy[]): TemplateResult {
    const { said } = this;
    const { now, later, past } = deputyGroups(all, this.context.today);
    return html`${now.length === 0 ? html`<p>${said.none}</p>` : nothing}
    ${this.listOf([...now, ...later], now.length)}
    ${
      past.length > 0
        ? html`<details>
            <summary>${said.past(past.length)}</summary>
            ${this.listOf(past, 0)}
          </details>`
        : nothing
    }`;
  }

  private listOf(deputiesShown: readonly Deputy[], now: number): TemplateResult | typeof nothing {
    return deputiesShown.length === 0
      ? nothing
      : html`<ul class="list">
          ${repeat(
            deputiesShown,
            ({ id }) => id,
            (deputy, index) => html`<li class="row">${this.deputy(deputy, index < now)}</li>`,
          )}
        </ul>`;
  }

  private deputy(deputy: Deputy, now: boolean): TemplateResult {
    const { said } = this;
    const { language, leads, today } = this.context;
    const { id, displayName, from, until, namedBy, endedAt } = deputy;
    const over = endedAt !== undefined || until <= today;
    const days = said.days(fullDate(from, language), fullDate(addDays(until, -1), language));
    return html`<div>
        <strong class="break">${displayName}</strong>
        ${over ? nothing : html`<span class="tag ${now ? "good" : ""}">${now ? said.now : said.later}</span>`}
        <p>${days}</p>
        <p class="soft small break">${said.namedBy(namedBy)}</p>
        ${
          endedAt
            ? html`<p class="soft small">${said.endedAt(momentText(endedAt, this.context))}</p>`
            : nothing
        }
      </div>
      ${
        over || !leads
          ? nothing
          : html`<button
              type="button"
              aria-disabled=${this.command.running !== undefined}
              aria-label=${said.endLabel(displayName)}
              @click=${() => void this.end(deputy)}
            >
              ${this.command.running === id ? said.ending : said.end}
            </button>`
      }`;
  }

  private async end({ id, displayName }: Deputy): Promise<void> {
    const { client, team } = this.context;
    const of = { teamId: team.id, deputyId: id };
    this.told = "";
    await this.command.run(id, async (key) => {
      await endDeputy(client, of, key);
      this.tell(this.said.ended(displayName));
    });
    await this.showWhatStands();
  }

  private async again(): Promise<void> {
    await this.command.retry();
    await this.showWhatStands();
  }

  private async named({ displayName }: Deputy): Promise<void> {
    this.tell(this.said.named(displayName));
    await this.showWhatStands();
  }

  private async showWhatStands(): Promise<void> {
    if (!this.command.problem) {
      await this.list.again();
      await this.updateComplete;
      this.heading.focus();
    }
  }

  private tell(sentence: string): void {
    this.told = sentence;
    emit(this, "roster-announced", { sentence });
  }
}
