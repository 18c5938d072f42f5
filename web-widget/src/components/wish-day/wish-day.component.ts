import type { MemberWishes, ShiftType, WishesDocument, WishKind } from "@samenrooster/contract";
import { html, LitElement, nothing, type TemplateResult } from "lit";
import { property } from "lit/decorators.js";
import { wishesLanguages } from "../../localization/wishes-languages.ts";
import type { WishesWords } from "../../localization/wishes-words.ts";
import type { RosterContext } from "../../roster/context.ts";
import { longDate } from "../../roster/dates.ts";
import {
  besideOn,
  type BesideWishes,
  type DayBeside,
  SIGNS,
  typeNames,
  wishTold,
} from "../../roster/wish-days.ts";
import {
  canWantMore,
  kindOn,
  KINDS,
  possibleKinds,
  STRENGTHS,
  strengthOn,
  typesOn,
  wishesOn,
  withKind,
  withStrength,
  withType,
} from "../../roster/wishes.ts";
import { controls } from "../../styles/controls.ts";
import { fields } from "../../styles/fields.ts";
import { tokens } from "../../styles/tokens.ts";
import { ways } from "../../styles/ways.ts";
import { styles } from "./wish-day.styles.ts";

/**
 * @summary What the member wishes for on one day.
 * @event wishes-said - `detail` is all that is wished for now.
 * @event day-left - The day is to be closed.
 */
export class RosterWishDay extends LitElement {
  static override readonly styles = [tokens, controls, fields, ways, styles];

  @property({ attribute: false }) context!: RosterContext;
  @property() date = "";
  @property({ attribute: false }) told!: MemberWishes;
  @property({ attribute: false }) document!: WishesDocument;
  @property({ attribute: false }) beside!: BesideWishes;

  /** Puts the focus where something can be said. */
  async start(): Promise<void> {
    await this.updateComplete;
    const find = (what: string): HTMLElement | null => this.renderRoot.querySelector(what);
    (find("input:checked") ?? find(".leave"))?.focus();
  }

  private get said(): WishesWords {
    return wishesLanguages[this.context.language];
  }

  protected override render(): TemplateResult {
    const { language } = this.context;
    const beside = besideOn(this.told, this.beside.absences, this.date);
    return html`<section class="stack close" aria-labelledby="title" @keydown=${this.onKey}>
      <div class="row">
        <h4 id="title">${longDate(this.date, language)}</h4>
        <button type="button" class="leave" @click=${this.leave}>${this.said.done}</button>
      </div>
      ${this.stands(beside)} ${this.told.editable ? this.asked(beside) : this.wished()}
    </section>`;
  }

  private stands({ absent, fixedFree, fixedShifts }: DayBeside): TemplateResult {
    const { said } = this;
    const names = typeNames(fixedShifts, this.beside.types, this.context.language);
    return html`${absent ? html`<p class="small">${said.absent}</p>` : nothing}
    ${fixedFree ? html`<p class="small">${said.fixedFree}. ${said.fixedFreeMore}</p>` : nothing}
    ${
      fixedShifts.length > 0
        ? html`<p class="small break">${said.fixedShift(names)}. ${said.fixedShiftMore}</p>`
        : nothing
    }`;
  }

  private wished(): TemplateResult {
    const { said, date } = this;
    const { types } = this.beside;
    const telling = { said, language: this.context.language, types };
    const told = wishTold(wishesOn(this.document, date), telling);
    return html`<p class="break">${told || said.kinds.NONE}</p>`;
  }

  private asked({ fixedFree }: DayBeside): TemplateResult | typeof nothing {
    const kind = kindOn(this.document, this.date);
    if (fixedFree && !kind) {
      return nothing;
    }
    return html`${this.kinds(kind)} ${kind === "WANT" ? this.shifts() : nothing}
    ${kind === "WANT" || kind === "FREE" ? this.strengths() : nothing}
    ${kind === "VETO" ? html`<p class="small">${this.said.vetoMeans}</p>` : nothing}`;
  }

  private kinds(now: WishKind | undefined): TemplateResult {
    const { said, document, date, told } = this;
    const possible = possibleKinds(document, date, told);
    return html`<fieldset>
        <legend class="hidden-text">${said.what}</legend>
        <div class="ways kinds">
          ${this.kind(undefined, now, true)}
          ${KINDS.map((kind) => this.kind(kind, now, possible.includes(kind)))}
        </div>
      </fieldset>
      ${this.whyNot(possible)}`;
  }

  private kind(
    kind: WishKind | undefined,
    now: WishKind | undefined,
    possible: boolean,
  ): TemplateResult {
    return html`<label>
      <input
        type="radio"
        name="kind"
        .checked=${kind === now}
        ?disabled=${!possible}
        @change=${() => this.say(withKind(this.document, this.date, kind))}
      />
      <span>
        <span class="sign" aria-hidden="true">${kind ? SIGNS[kind] : nothing}</span>
        ${this.said.kinds[kind ?? "NONE"]}
      </span>
    </label>`;
  }

  private whyNot(possible: readonly WishKind[]): TemplateResult {
    const { said } = this;
    const { vetoesAllowed, wishesAllowed = 0 } = this.told;
    return html`${
      possible.includes("VETO")
        ? nothing
        : html`<p class="small soft">${said.noVetoLeft(vetoesAllowed)}</p>`
    }
    ${
      possible.includes("FREE")
        ? nothing
        : html`<p class="small soft">${said.noWishLeft(wishesAllowed)}</p>`
    }`;
  }

  private shifts(): TemplateResult | typeof nothing {
    const { said } = this;
    const { types } = this.beside;
    if (types.length === 0) {
      return nothing;
    }
    const wanted = typesOn(this.document, this.date);
    const more = canWantMore(this.document, this.date, this.told);
    return html`<fieldset>
      <legend class="hidden-text">${said.whichShift}</legend>
      <div class="ways shifts">
        ${types.map((type) => this.shift(type, wanted.includes(type.code), more))}
      </div>
      ${wanted.length === 0 ? html`<p class="hint">${said.anyShift}</p>` : nothing}
    </fieldset>`;
  }

  private shift(
    { code, name, start, end }: ShiftType,
    wanted: boolean,
    more: boolean,
  ): TemplateResult {
    const tick = ({ target }: Event): void => {
      const { checked } = target as HTMLInputElement;
      this.say(withType(this.document, this.date, code, checked));
    };
    return html`<label class="break">
      <input type="checkbox" .checked=${wanted} ?disabled=${!wanted && !more} @change=${tick} />
      <span>${name} <span class="numbers time">${start}–${end}</span></span>
    </label>`;
  }

  private strengths(): TemplateResult {
    const { said } = this;
    const now = strengthOn(this.document, this.date);
    return html`<fieldset>
      <legend class="hidden-text">${said.strength}</legend>
      <div class="ways">
        ${STRENGTHS.map(
          (strength) =>
            html`<label>
              <input
                type="radio"
                name="strength"
                .checked=${strength === now}
                @change=${() => this.say(withStrength(this.document, this.date, strength))}
              />
              <span>${said.strengths[strength]}</span>
            </label>`,
        )}
      </div>
    </fieldset>`;
  }

  private say(detail: WishesDocument): void {
    this.dispatchEvent(new CustomEvent("wishes-said", { detail }));
  }

  private readonly leave = (): void => {
    this.dispatchEvent(new CustomEvent("day-left"));
  };

  private readonly onKey = (event: KeyboardEvent): void => {
    if (event.key === "Escape") {
      event.stopPropagation();
      this.leave();
    }
  };
}
