import type { Rule, RuleList, RuleParameter } from "@samenrooster/contract";
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { property, state } from "lit/decorators.js";
import { Loading } from "../../api/loading.ts";
import type { RosterContext } from "../../roster/context.ts";
import { fullDate } from "../../roster/dates.ts";
import { hoursText } from "../../roster/hours.ts";
import { grouped } from "../../roster/violations.ts";
import { controls } from "../../styles/controls.ts";
import { fields } from "../../styles/fields.ts";
import { tokens } from "../../styles/tokens.ts";
import { problemShown } from "../problem/problem-shown.ts";
import { styles } from "./rules.styles.ts";

/**
 * @summary The roster rules that hold for the team on a day, in plain words, with source and numbers.
 */
export class RosterRules extends LitElement {
  static override readonly styles = [tokens, controls, fields, styles];

  @property({ attribute: false }) context!: RosterContext;

  @state() private day: string | undefined;

  private readonly rules = new Loading<RuleList>(this);

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has("context") || changed.has("day")) {
      const { client, team, today } = this.context;
      void this.rules.start(team.id, () => client.rules(team.id, this.day ?? today));
    }
  }

  protected override render(): TemplateResult {
    const { words, today } = this.context;
    const { value, problem } = this.rules;
    return html`<div class="stack">
      <h2>${words.rules.title}</h2>
      <p>${words.rules.explanation}</p>
      <div class="field">
        <label for="day">${words.rules.day}</label>
        <input
          id="day"
          type="date"
          min="2000-01-01"
          max="2199-12-31"
          .value=${this.day ?? today}
          @change=${this.choose}
        />
      </div>
      ${problemShown(words, problem, () => void this.rules.again())}
      ${value ? this.list(value) : nothing}
      ${this.rules.busy && !value ? html`<p class="soft">${words.loading}</p>` : nothing}
    </div>`;
  }

  private readonly choose = ({ target }: Event): void => {
    const { value } = target as HTMLInputElement;
    if (value !== "") {
      this.day = value;
    }
  };

  private list({ items }: RuleList): TemplateResult {
    const { words } = this.context;
    if (items.length === 0) {
      return html`<p>${words.rules.none}</p>`;
    }
    return html`${grouped(items, ({ severity }) => severity).map(
      ([severity, rules]) =>
        html`<section class="stack close">
          <h3>${words.violations.group(words.severities[severity], rules.length)}</h3>
          <ul class="list">
            ${rules.map((rule) => html`<li class="break">${this.rule(rule)}</li>`)}
          </ul>
        </section>`,
    )}`;
  }

  private rule({ id, source, basis, plain, parameters, from, until }: Rule): TemplateResult {
    const { words, language } = this.context;
    const facts = [
      words.source(source),
      words.reasons.rule(id),
      ...(basis ? [words.rules.bases[basis]] : []),
      ...(from ? [words.rules.since(fullDate(from, language))] : []),
      ...(until ? [words.rules.untilDay(fullDate(until, language))] : []),
    ];
    return html`<p>${plain ?? id}</p>
      <p class="facts soft">${facts.map((fact) => html`<span>${fact}</span>`)}</p>
      ${
        parameters.length > 0
          ? html`<details>
              <summary class="small">${words.rules.numbers}</summary>
              <dl class="small numbers">
                ${parameters.map((parameter) => this.number(parameter))}
              </dl>
            </details>`
          : nothing
      }`;
  }

  private number({ name, value }: RuleParameter): TemplateResult {
    const text = name.endsWith("Minutes") ? hoursText(value, this.context.words.units) : value;
    return html`<div>
      <dt><code>${name}</code></dt>
      <dd>${text}</dd>
    </div>`;
  }
}
