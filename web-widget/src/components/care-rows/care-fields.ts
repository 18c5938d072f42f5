import type { Weekday } from "@samenrooster/contract";
import { html, nothing, type TemplateResult } from "lit";
import type { DemandWords } from "../../localization/demand-words.ts";
import { dayIndex, WEEKDAYS } from "../../roster/base-roster.ts";
import type { TypedRow } from "../../roster/care-demand.ts";
import type { CareFaults } from "../../roster/care-demand-reading.ts";
import type { RosterContext } from "../../roster/context.ts";
import { weekdayName } from "../../roster/dates.ts";

const LEVELS = [1, 2, 3, 4, 5, 6, 7];

interface Field {
  readonly label: string;
  readonly value: string;
  readonly hint?: string;
  readonly mode?: "text" | "numeric" | "decimal";
  readonly type?: "text" | "time";
}

interface About {
  readonly context: RosterContext;
  readonly said: DemandWords["fields"];
  /** The row's place in the document, such as `/ward/parts/2`. */
  readonly pointer: string;
  readonly faults: CareFaults;
}

/** The fields of one row of care demand, each with what is wrong with it. `change` takes what was typed. */
export class CareFields<R> {
  constructor(
    private readonly about: About,
    private readonly change: (changes: Partial<R>) => void,
  ) {}

  /** A line of text, a number or a time. */
  input(name: keyof R & string, { label, value, hint, mode, type }: Field): TemplateResult {
    const id = this.idOf(name);
    const fault = this.faultOf(name);
    const typed = ({ target }: Event): void =>
      this.change({ [name]: (target as HTMLInputElement).value } as Partial<R>);
    return html`<div class="field">
      <label for=${id}>${label}</label>
      <input
        id=${id}
        type=${type ?? "text"}
        inputmode=${mode ?? nothing}
        autocomplete="off"
        aria-describedby=${hint ? `${id}-hint ${id}-fault` : `${id}-fault`}
        aria-invalid=${fault !== ""}
        .value=${value}
        @input=${typed}
      />
      ${hint ? html`<span class="hint" id="${id}-hint">${hint}</span>` : nothing}
      <p class="fault" id="${id}-fault">${fault}</p>
    </div>`;
  }

  choice(
    name: keyof R & string,
    label: string,
    value: string,
    options: readonly (readonly [value: string, text: string])[],
  ): TemplateResult {
    const id = this.idOf(name);
    const fault = this.faultOf(name);
    const chosen = ({ target }: Event): void =>
      this.change({ [name]: (target as HTMLSelectElement).value } as Partial<R>);
    return html`<div class="field">
      <label for=${id}>${label}</label>
      <select
        id=${id}
        aria-describedby="${id}-fault"
        aria-invalid=${fault !== ""}
        @change=${chosen}
      >
        ${options.map(
          ([option, text]) =>
            html`<option value=${option} .selected=${option === value}>${text}</option>`,
        )}
      </select>
      <p class="fault" id="${id}-fault">${fault}</p>
    </div>`;
  }

  /** From when until when, and for which level. */
  window({ from, until, level }: TypedRow): TemplateResult {
    const { said, context } = this.about;
    const name = (field: keyof TypedRow): keyof R & string => field as unknown as keyof R & string;
    // A field for a time has no 24:00; 00:00 is read as the end of the day just the same.
    const end = until === "24:00" ? "00:00" : until;
    const levels = LEVELS.map((one) => [String(one), context.words.level(one)] as const);
    return html`<div class="fields">
      ${this.input(name("from"), { label: said.from, value: from, type: "time" })}
      ${this.input(name("until"), { label: said.until, value: end, type: "time", hint: end !== "" && end <= from ? said.windowHint : "" })}
      ${this.choice(name("level"), said.level, level, levels)}
    </div>`;
  }

  /** The days of the week. */
  days({ days }: TypedRow): TemplateResult {
    const { said, context } = this.about;
    const id = this.idOf("days");
    const fault = this.faultOf("days");
    const turn = (day: Weekday): void =>
      this.change({
        days: WEEKDAYS.filter((one) => (one === day) !== days.includes(one)),
      } as unknown as Partial<R>);
    return html`<fieldset aria-describedby="${id}-fault">
      <legend class="days-label">${said.days}</legend>
      <div class="ways" style="--ways: 7">
        ${WEEKDAYS.map(
          (day) =>
            html`<label>
              <input
                type="checkbox"
                aria-label=${weekdayName(dayIndex(day), context.language, "long")}
                aria-invalid=${fault !== ""}
                .checked=${days.includes(day)}
                @change=${() => turn(day)}
              />
              <span aria-hidden="true"
                >${weekdayName(dayIndex(day), context.language, "short")}</span
              >
            </label>`,
        )}
      </div>
      <p class="fault" id="${id}-fault">${fault}</p>
    </fieldset>`;
  }

  private idOf(name: string): string {
    return `${this.about.pointer}/${name}`.slice(1).replaceAll("/", "-");
  }

  private faultOf(name: string): string {
    const { faults, pointer } = this.about;
    return faults[`${pointer}/${name}`] ?? "";
  }
}
