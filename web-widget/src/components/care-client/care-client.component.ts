import { html, LitElement, type TemplateResult } from "lit";
import { property } from "lit/decorators.js";
import { newCommandKey } from "../../api/command-key.ts";
import { demandLanguages } from "../../localization/demand-languages.ts";
import type { DemandWords } from "../../localization/demand-words.ts";
import {
  daysText,
  newActivity,
  type TypedActivity,
  type TypedClient,
} from "../../roster/care-demand.ts";
import { type CareFaults, hasFault } from "../../roster/care-demand-reading.ts";
import type { RosterContext } from "../../roster/context.ts";
import { controls } from "../../styles/controls.ts";
import { fields } from "../../styles/fields.ts";
import { tokens } from "../../styles/tokens.ts";
import { ways } from "../../styles/ways.ts";
import { CareFields } from "../care-rows/care-fields.ts";
import { CareRows, type FieldsElement } from "../care-rows/care-rows.ts";
import { careRows } from "../care-rows/care-rows.styles.ts";

const MOST_ACTIVITIES = 100;

/** A client as it was typed, and the place in it that changed. */
export interface ClientTyped {
  readonly client: TypedClient;
  /** The pointer of the row that changed; empty where activities came or went. */
  readonly place: string;
}

/**
 * @summary What one client needs: a care profile, activities, or both.
 * @event client-typed - `detail` holds the client as it stands in the fields now.
 */
export class RosterCareClient extends LitElement implements FieldsElement {
  static override readonly styles = [tokens, controls, fields, ways, careRows];

  @property({ attribute: false }) context!: RosterContext;
  @property({ attribute: false }) client!: TypedClient;
  /** The place of the client in the document, such as `/clients/12`. */
  @property() pointer = "";
  @property({ attribute: false }) faults: CareFaults = {};
  /** The care profiles to choose from. */
  @property({ attribute: false }) profiles: readonly string[] = [];
  @property({ type: Boolean }) readonly = false;

  private readonly rows = new CareRows(this);

  private get said(): DemandWords {
    return demandLanguages[this.context.language];
  }

  override focus(): void {
    void this.updateComplete.then(() => {
      this.renderRoot.querySelector<HTMLElement>("input:enabled, button")?.focus();
    });
  }

  /** Puts the focus on the first field that is not right. */
  showFault(): void {
    void this.updateComplete.then(() => this.focusFault());
  }

  private focusFault(): void {
    const field = this.renderRoot.querySelector<HTMLElement>('[aria-invalid="true"]');
    const at = this.client.activities.findIndex((_, index) => this.isWrong(index));
    const activity = this.client.activities[at];
    if (field && !field.closest("#opened")) {
      field.focus();
    } else if (activity) {
      this.rows.showFault("activities", activity.key);
    }
  }

  private isWrong(at: number): boolean {
    return hasFault(this.faults, `${this.pointer}/activities/${at}`);
  }

  protected override render(): TemplateResult {
    const { said, client, context, pointer, faults } = this;
    const of = new CareFields<TypedClient>(
      { context, said: said.fields, pointer, faults },
      (changes) => this.tell({ ...client, ...changes }, pointer),
    );
    const profiles = this.profiles.map((code) => [code, code] as const);
    return html`<div class="row-form">
      <fieldset class="fields" ?disabled=${this.readonly}>
        ${of.input("id", { label: said.fields.id, value: client.id, hint: said.fields.idHint })}
        ${of.choice("profile", said.fields.profile, client.profile, [
          ["", said.fields.noProfile],
          ...profiles,
        ])}
      </fieldset>
      ${this.activities()}
    </div>`;
  }

  private activities(): TemplateResult {
    const { said, client } = this;
    const { activities } = client;
    return html`<section class="stack close" aria-labelledby="activities">
      <h4 id="activities">${said.fields.activities}</h4>
      ${activities.length === 0 ? html`<p class="soft">${said.fields.noActivities}</p>` : ""}
      ${this.rows.draw("activities", activities, {
        said: said.rows,
        shown: (activity, at) => ({
          name: activity.name || said.fields.unnamedActivity,
          told: this.told(activity),
          faulty: this.isWrong(at),
        }),
        form: (activity, at) => this.form(activity, at),
        ...(this.readonly
          ? {}
          : {
              remove: (activity: TypedActivity) => this.takeAway(activity),
              copy: (activity: TypedActivity) => this.add(activity),
            }),
      })}
      ${
        this.readonly || activities.length >= MOST_ACTIVITIES
          ? ""
          : html`<div>
              <button type="button" class="add" @click=${() => this.add()}>
                ${said.fields.addActivity}
              </button>
            </div>`
      }
    </section>`;
  }

  private told({ minutes, from, until, level, carers, days }: TypedActivity): string {
    const { said, context } = this;
    return [
      said.told.minutes(minutes || "?"),
      `${from}–${until}`,
      context.words.level(Number(level)),
      ...(carers === "1" ? [] : [said.told.carers(carers)]),
      daysText(days, context.language, said.fields.everyDay),
    ].join(" · ");
  }

  private form(activity: TypedActivity, at: number): TemplateResult {
    const { context, faults, said } = this;
    const pointer = `${this.pointer}/activities/${at}`;
    const of = new CareFields<TypedActivity>(
      { context, said: said.fields, pointer, faults },
      (changes) => this.set({ ...activity, ...changes }, pointer),
    );
    const { name, minutes, carers } = activity;
    return html`<fieldset class="row-form" ?disabled=${this.readonly}>
      <div class="fields">
        ${of.input("name", { label: said.fields.activityName, value: name })}
        ${of.input("minutes", { label: said.fields.minutes, value: minutes, mode: "numeric" })}
        ${of.input("carers", { label: said.fields.carers, value: carers, mode: "numeric" })}
      </div>
      ${of.window(activity)} ${of.days(activity)}
    </fieldset>`;
  }

  private set(activity: TypedActivity, place: string): void {
    const { client } = this;
    const activities = client.activities.map((one) => (one.key === activity.key ? activity : one));
    this.tell({ ...client, activities }, place);
  }

  private add(like?: TypedActivity): void {
    const key = newCommandKey();
    const { client } = this;
    const activity = like ? { ...like, key } : newActivity(key);
    this.tell({ ...client, activities: [...client.activities, activity] }, "");
    this.rows.showNew("activities", key);
  }

  private takeAway({ key }: TypedActivity): void {
    const { client } = this;
    this.tell({ ...client, activities: client.activities.filter((one) => one.key !== key) }, "");
    this.renderRoot.querySelector<HTMLElement>("button.add")?.focus();
  }

  private tell(client: TypedClient, place: string): void {
    const detail: ClientTyped = { client, place };
    this.dispatchEvent(new CustomEvent("client-typed", { detail }));
  }
}
