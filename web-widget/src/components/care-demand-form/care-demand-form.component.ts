import type { CareDemandDocument } from "@samenrooster/contract";
import { html, LitElement, nothing, type TemplateResult } from "lit";
import { property, state } from "lit/decorators.js";
import { newCommandKey } from "../../api/command-key.ts";
import { emit } from "../../events/emit.ts";
import { demandLanguages } from "../../localization/demand-languages.ts";
import type { DemandWords } from "../../localization/demand-words.ts";
import {
  daysText,
  type DemandSection,
  newClient,
  newMinimum,
  newWardPart,
  profileCodes,
  type TypedClient,
  type TypedDemand,
  type TypedMinimum,
  type TypedRow,
  type TypedWardPart,
  weeklyMinutes,
} from "../../roster/care-demand.ts";
import { rowName } from "../../roster/care-demand-changes.ts";
import { type CareFaults, hasFault } from "../../roster/care-demand-reading.ts";
import type { RosterContext } from "../../roster/context.ts";
import { hoursText } from "../../roster/hours.ts";
import { controls } from "../../styles/controls.ts";
import { fields } from "../../styles/fields.ts";
import { tokens } from "../../styles/tokens.ts";
import { ways } from "../../styles/ways.ts";
import "../care-client/care-client.ts";
import type { ClientTyped } from "../care-client/care-client.component.ts";
import { CareFields } from "../care-rows/care-fields.ts";
import { CareRows, type RowsShown } from "../care-rows/care-rows.ts";
import { careRows } from "../care-rows/care-rows.styles.ts";
import { styles } from "./care-demand-form.styles.ts";

type Row = TypedDemand[DemandSection][number];

/** Care demand as it was typed, and the place in it that changed. */
export interface DemandTyped {
  readonly typed: TypedDemand;
  /** The pointer of the row that changed; empty where rows came or went. */
  readonly place: string;
}

/** Where the lists stand in the document, and how long they may be. */
const SECTIONS: Record<DemandSection, { readonly place: string; readonly most: number }> = {
  clients: { place: "/clients", most: 500 },
  parts: { place: "/ward/parts", most: 100 },
  minimumStaffing: { place: "/minimumStaffing", most: 100 },
};
const ORDER: readonly DemandSection[] = ["clients", "parts", "minimumStaffing"];

/**
 * @summary The clients, the ward and the minimum staffing of a care demand: lists of rows that open into their fields.
 * @event demand-typed - `detail` holds the care demand as it stands in the fields now.
 */
export class RosterCareDemandForm extends LitElement {
  static override readonly styles = [tokens, controls, fields, ways, careRows, styles];

  @property({ attribute: false }) context!: RosterContext;
  @property({ attribute: false }) typed!: TypedDemand;
  /** The document that is changed, of which the form does not show everything. */
  @property({ attribute: false }) document: CareDemandDocument = {};
  @property({ attribute: false }) faults: CareFaults = {};
  @property({ type: Boolean }) readonly = false;

  /** What was removed last, to put it back. */
  @state() private removed:
    { readonly section: DemandSection; readonly at: number; readonly row: Row } | undefined;

  private readonly rows = new CareRows(this);

  private get said(): DemandWords {
    return demandLanguages[this.context.language];
  }

  /** Opens the first row that is not right. */
  showFault(): void {
    const section = ORDER.find((one) => hasFault(this.faults, SECTIONS[one].place));
    const at = section
      ? this.typed[section].findIndex((_, index) => this.isWrong(section, index))
      : -1;
    const row = section && this.typed[section][at];
    if (section && row) {
      this.rows.showFault(section, row.key);
    }
  }

  private isWrong(section: DemandSection, at: number): boolean {
    return hasFault(this.faults, `${SECTIONS[section].place}/${at}`);
  }

  protected override render(): TemplateResult {
    const { clients, parts, minimumStaffing } = this.typed;
    return html`<div class="stack">
      ${this.section(
        "clients",
        this.rows.draw("clients", clients, {
          ...this.rowsOf<TypedClient>("clients", (client) => this.clientTold(client)),
          ...(this.readonly ? {} : { copy: (client: TypedClient) => this.add("clients", client) }),
          form: (client, at) => this.clientForm(client, `/clients/${at}`),
        }),
      )}
      ${this.section(
        "parts",
        this.rows.draw("parts", parts, {
          ...this.rowsOf<TypedWardPart>("parts", (part) => this.partTold(part)),
          form: (part, at) => this.partForm(part, `/ward/parts/${at}`),
        }),
      )}
      ${this.section(
        "minimumStaffing",
        this.rows.draw("minimumStaffing", minimumStaffing, {
          ...this.rowsOf<TypedMinimum>("minimumStaffing", (minimum) => this.minimumTold(minimum)),
          form: (minimum, at) => this.minimumForm(minimum, `/minimumStaffing/${at}`),
        }),
      )}
    </div>`;
  }

  private rowsOf<R extends Row>(
    section: DemandSection,
    told: (row: R) => string,
  ): Omit<RowsShown<R>, "form"> {
    return {
      said: this.said.rows,
      shown: (row, at) => ({
        name: this.nameOf(section, row),
        told: told(row),
        faulty: this.isWrong(section, at),
      }),
      ...(this.readonly ? {} : { remove: (row: R) => this.takeAway(section, row) }),
    };
  }

  private nameOf(section: DemandSection, row: Row): string {
    return rowName(row) || this.said.sections[section].unnamed;
  }

  private section(section: DemandSection, rows: TemplateResult | typeof nothing): TemplateResult {
    const { title, explanation, none, add, full } = this.said.sections[section];
    const { most } = SECTIONS[section];
    const count = this.typed[section].length;
    return html`<section class="stack close" aria-labelledby=${section}>
      <div>
        <h4 id=${section}>
          ${title}${count > 0 ? html` <span class="soft">${`(${count})`}</span>` : nothing}
        </h4>
        <p class="soft small">${explanation}</p>
      </div>
      ${rows === nothing ? html`<p>${none}</p>` : rows} ${this.putBack(section)}
      ${
        this.readonly
          ? nothing
          : count >= most
            ? html`<p class="hint">${full(most)}</p>`
            : html`<div>
                <button type="button" id="add-${section}" @click=${() => this.add(section)}>
                  ${add}
                </button>
              </div>`
      }
    </section>`;
  }

  private putBack(section: DemandSection): TemplateResult | typeof nothing {
    const { removed, said } = this;
    if (removed?.section !== section) {
      return nothing;
    }
    const { row, at } = removed;
    const restore = (): void => {
      const list: readonly Row[] = this.typed[section];
      this.removed = undefined;
      this.tell({ ...this.typed, [section]: [...list.slice(0, at), row, ...list.slice(at)] }, "");
      this.rows.showLine(section, row.key);
    };
    return html`<div class="actions">
      <p>${said.rows.removed(this.nameOf(section, row))}</p>
      <button type="button" class="quiet" id="put-back" @click=${restore}>
        ${said.rows.putBack}
      </button>
    </div>`;
  }

  private clientTold({ profile, activities }: TypedClient): string {
    const { told } = this.said;
    const weekly = hoursText(weeklyMinutes(activities), this.context.words.units);
    const parts = [
      ...(profile === "" ? [] : [profile]),
      ...(activities.length === 0 ? [] : [told.activities(activities.length, weekly)]),
    ];
    return parts.length === 0 ? told.nothing : parts.join(" · ");
  }

  private partTold(part: TypedWardPart): string {
    const { told } = this.said;
    const perNurse = this.localized(part.patientsPerNurse) || "?";
    return [
      `${part.from}–${part.until}`,
      told.patients(part.patients || "?", perNurse),
      ...this.levelAndDays(part),
    ].join(" · ");
  }

  private minimumTold(minimum: TypedMinimum): string {
    const people = this.said.told.people(minimum.people || "?");
    return [people, ...this.levelAndDays(minimum)].join(" · ");
  }

  private levelAndDays({ level, days }: TypedRow): string[] {
    const { words, language } = this.context;
    return [words.level(Number(level)), daysText(days, language, this.said.fields.everyDay)];
  }

  private localized(number: string): string {
    return this.context.language === "nl" ? number.replace(".", ",") : number;
  }

  private clientForm(client: TypedClient, pointer: string): TemplateResult {
    return html`<roster-care-client
      data-fields
      .context=${this.context}
      .client=${client}
      .pointer=${pointer}
      .faults=${this.faults}
      .profiles=${profileCodes(this.document, client.profile)}
      ?readonly=${this.readonly}
      @client-typed=${({ detail }: CustomEvent<ClientTyped>) =>
        this.set("clients", detail.client, detail.place)}
    ></roster-care-client>`;
  }

  private partForm(part: TypedWardPart, pointer: string): TemplateResult {
    const { context, faults, said } = this;
    const of = new CareFields<TypedWardPart>(
      { context, said: said.fields, pointer, faults },
      (changes) => this.set("parts", { ...part, ...changes }, pointer),
    );
    const { partName, patients, patientsPerNurse, patientsPerNurseHint } = said.fields;
    return html`<fieldset class="row-form" ?disabled=${this.readonly}>
      <div class="fields">
        ${of.input("name", { label: partName, value: part.name })}
        ${of.input("patients", { label: patients, value: part.patients, mode: "numeric" })}
        ${of.input("patientsPerNurse", {
          label: patientsPerNurse,
          value: this.localized(part.patientsPerNurse),
          hint: patientsPerNurseHint,
          mode: "decimal",
        })}
      </div>
      ${of.window(part)} ${of.days(part)}
    </fieldset>`;
  }

  private minimumForm(minimum: TypedMinimum, pointer: string): TemplateResult {
    const { context, faults, said } = this;
    const of = new CareFields<TypedMinimum>(
      { context, said: said.fields, pointer, faults },
      (changes) => this.set("minimumStaffing", { ...minimum, ...changes }, pointer),
    );
    return html`<fieldset class="row-form" ?disabled=${this.readonly}>
      <div class="fields">
        ${of.input("people", { label: said.fields.people, value: minimum.people, mode: "numeric" })}
      </div>
      ${of.window(minimum)} ${of.days(minimum)}
    </fieldset>`;
  }

  private set(section: DemandSection, row: Row, place: string): void {
    const list: readonly Row[] = this.typed[section];
    const rows = list.map((one) => (one.key === row.key ? row : one));
    this.tell({ ...this.typed, [section]: rows }, place);
  }

  private add(section: DemandSection, like?: TypedClient): void {
    const key = newCommandKey();
    const made = { clients: newClient, parts: newWardPart, minimumStaffing: newMinimum };
    const row = like ? { ...like, key, id: "" } : made[section](key);
    this.removed = undefined;
    this.tell({ ...this.typed, [section]: [...this.typed[section], row] }, "");
    this.rows.showNew(section, key);
  }

  private takeAway(section: DemandSection, row: Row): void {
    const list: readonly Row[] = this.typed[section];
    const at = list.findIndex(({ key }) => key === row.key);
    this.removed = { section, at, row };
    this.tell({ ...this.typed, [section]: list.filter(({ key }) => key !== row.key) }, "");
    const sentence = this.said.rows.removed(this.nameOf(section, row));
    emit(this, "roster-announced", { sentence });
    void this.updateComplete.then(() => {
      this.renderRoot.querySelector<HTMLElement>("#put-back")?.focus();
    });
  }

  private tell(typed: TypedDemand, place: string): void {
    const detail: DemandTyped = { typed, place };
    this.dispatchEvent(new CustomEvent("demand-typed", { detail }));
  }
}
