import type { HoursEntry, HoursEntryPage } from "@samenrooster/contract";
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { property, state } from "lit/decorators.js";
import { repeat } from "lit/directives/repeat.js";
import { type HoursOf, hoursEntries } from "../../api/hours-client.ts";
import { Loading } from "../../api/loading.ts";
import { emit } from "../../events/emit.ts";
import { myHoursLanguages } from "../../localization/my-hours-languages.ts";
import type { RosterContext } from "../../roster/context.ts";
import { longDate } from "../../roster/dates.ts";
import { signedHours } from "../../roster/hours.ts";
import { type AccountWords, correctionText, entryText } from "../../roster/hours-account.ts";
import { controls } from "../../styles/controls.ts";
import { tokens } from "../../styles/tokens.ts";
import { problemShown } from "../problem/problem-shown.ts";
import { styles } from "./hours-entries.styles.ts";

type Entries = Pick<HoursEntryPage, "items" | "nextCursor">;

/**
 * @summary What is behind the hours of a year: every entry, the latest day first. Asked for when it is opened.
 */
export class RosterHoursEntries extends LitElement {
  static override readonly styles = [tokens, controls, styles];

  @property({ attribute: false }) context!: RosterContext;
  @property({ type: Number }) year = 0;

  @state() private open = false;

  private readonly entries = new Loading<Entries>(this);

  protected override willUpdate(changed: PropertyValues): void {
    if (this.open && ["context", "year", "open"].some((name) => changed.has(name))) {
      void this.entries.start(this.subject, () => hoursEntries(this.context.client, this.of));
    }
  }

  private get of(): HoursOf {
    const { team, memberId = "" } = this.context;
    return { teamId: team.id, memberId, year: this.year };
  }

  private get subject(): string {
    return `${this.of.memberId}/${this.year}`;
  }

  private get words(): AccountWords {
    const { language, words } = this.context;
    return { units: words.units, myHours: myHoursLanguages[language], language };
  }

  protected override render(): TemplateResult {
    const opened = ({ target }: Event): void => {
      this.open = (target as HTMLDetailsElement).open;
    };
    return html`<details @toggle=${opened}>
      <summary>${this.words.myHours.entries.title}</summary>
      ${this.open ? this.content() : nothing}
    </details>`;
  }

  private content(): TemplateResult {
    const { words } = this.context;
    const { value, problem, busy } = this.entries;
    const said = this.words.myHours.entries;
    return html`<div class="stack close">
      <p class="hint">${said.explanation}</p>
      ${value ? this.list(value.items) : nothing}
      ${problemShown(words, problem, () => void this.entries.again())}
      ${busy && !value ? html`<p class="soft">${words.loading}</p>` : nothing}
      ${
        value?.nextCursor === undefined
          ? nothing
          : html`<div>
              <button type="button" aria-disabled=${busy} @click=${() => void this.more(value)}>
                ${said.more}
              </button>
            </div>`
      }
    </div>`;
  }

  private list(items: readonly HoursEntry[]): TemplateResult {
    return items.length === 0
      ? html`<p>${this.words.myHours.entries.none}</p>`
      : html`<ol class="list numbers">
          ${repeat(
            items,
            ({ employmentId, number }) => `${employmentId}/${number}`,
            (entry, index) =>
              html`<li tabindex="-1">
                ${this.entry(entry, items)}
                ${items[index - 1]?.day === entry.day ? nothing : this.balance(entry)}
              </li>`,
          )}
        </ol>`;
  }

  private entry(entry: HoursEntry, known: readonly HoursEntry[]): TemplateResult {
    const { units, language } = this.words;
    const correction = correctionText(entry, known, this.words);
    return html`<p class="row">
        <span class="soft small">${longDate(entry.day, language)}</span>
        <strong>${signedHours(entry.minutes, units)}</strong>
      </p>
      <p class="break">${entryText(entry, this.words)}</p>
      ${correction === undefined ? nothing : html`<p class="small">${correction}</p>`}`;
  }

  // Once for each day, with the entry of it that is read first.
  private balance({ dayBalanceMinutes }: HoursEntry): TemplateResult {
    const { myHours, units } = this.words;
    return html`<p class="soft small">
      ${myHours.entries.balance(signedHours(dayBalanceMinutes, units))}
    </p>`;
  }

  private async more(shown: Entries): Promise<void> {
    if (this.entries.busy) {
      return;
    }
    const { items, nextCursor } = shown;
    const { client } = this.context;
    const of = this.of;
    await this.entries.start(this.subject, async () => {
      const page = await hoursEntries(client, of, nextCursor);
      return { ...page, items: [...items, ...page.items] };
    });
    const added = (this.entries.value?.items.length ?? 0) - items.length;
    if (added > 0) {
      emit(this, "roster-announced", { sentence: this.words.myHours.entries.added(added) });
      await this.updateComplete;
      // The button may be gone; reading goes on where the list was at its end.
      this.renderRoot.querySelectorAll("li")[items.length]?.focus();
    }
  }
}
