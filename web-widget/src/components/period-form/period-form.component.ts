import { html, LitElement, type TemplateResult } from "lit";
import { property, state } from "lit/decorators.js";
import { Command } from "../../api/command.ts";
import type { RosterPeriod } from "@samenrooster/contract";
import { emit } from "../../events/emit.ts";
import { enteredIn, wholeNumber } from "../../roster/entered.ts";
import type { RosterContext } from "../../roster/context.ts";
import { addDays, dayOfWeek, mondayFrom } from "../../roster/dates.ts";
import { controls } from "../../styles/controls.ts";
import { tokens } from "../../styles/tokens.ts";
import { problemShown } from "../problem/problem-shown.ts";
import { styles } from "./period-form.styles.ts";

const MOST_WEEKS = 26;
/** Time to pick and to publish 28 days ahead, as the law asks. */
const USUAL_LEAD_DAYS = 42;

/**
 * @summary Makes a new roster period.
 * @event roster-period-changed - The period was created.
 */
export class RosterPeriodForm extends LitElement {
  static override readonly styles = [tokens, controls, styles];

  @property({ attribute: false }) context!: RosterContext;
  /** The periods there are; the new one probably comes after them. */
  @property({ attribute: false }) periods: readonly RosterPeriod[] = [];

  @state() private faults: readonly string[] = [];

  private readonly command = new Command(this);

  protected override render(): TemplateResult {
    const { words } = this.context;
    const { period } = words;
    const busy = this.command.running !== undefined;
    return html`<form class="card stack close" novalidate @submit=${this.create}>
      <h3>${period.newTitle}</h3>
      ${problemShown(words, this.command.problem, () => void this.command.retry())}
      <div class="fields">
        <div class="field">
          <label for="from">${period.from}</label>
          <input
            id="from"
            name="from"
            type="date"
            aria-describedby="from-hint"
            value=${this.proposedStart()}
          />
          <span class="hint" id="from-hint">${period.fromHint}</span>
        </div>
        <div class="field">
          <label for="weeks">${period.weeks}</label>
          <input
            id="weeks"
            name="weeks"
            type="number"
            inputmode="numeric"
            min="1"
            max=${MOST_WEEKS}
            aria-describedby="weeks-hint"
            value="4"
          />
          <span class="hint" id="weeks-hint">${period.weeksHint}</span>
        </div>
      </div>
      <div class="fault" role="alert">${this.faults.map((fault) => html`<p>${fault}</p>`)}</div>
      <div>
        <button aria-disabled=${busy} class=${this.periods.length > 0 ? "" : "primary"}>
          ${busy ? period.creating : period.create}
        </button>
      </div>
    </form>`;
  }

  private proposedStart(): string {
    const soonest = mondayFrom(addDays(this.context.today, USUAL_LEAD_DAYS));
    const ends = this.periods.map(({ until }) => until);
    return [soonest, ...ends].sort().at(-1) ?? soonest;
  }

  private readonly create = async (event: Event): Promise<void> => {
    event.preventDefault();
    const { client, team, words } = this.context;
    const from = enteredIn(event, "from");
    const weeks = wholeNumber(enteredIn(event, "weeks"), 1, MOST_WEEKS);
    this.faults = [
      ...(from === "" ? [words.period.noDate] : []),
      ...(from !== "" && dayOfWeek(from) !== 0 ? [words.period.notMonday] : []),
      ...(weeks ? [] : [words.baseRoster.wrongNumber(words.period.weeks, 1, MOST_WEEKS)]),
    ];
    if (this.faults.length > 0 || !weeks) {
      return;
    }
    await this.command.run("create", async (key) => {
      const period = await client.createPeriod(team.id, { from, weeks }, key);
      emit(this, "roster-period-changed", { teamId: team.id, period });
    });
  };
}
