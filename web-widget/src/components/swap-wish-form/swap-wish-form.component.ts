import type { Shift, ShiftType, StandingWish, WantedShift } from "@samenrooster/contract";
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { property, state } from "lit/decorators.js";
import { Command } from "../../api/command.ts";
import { Loading } from "../../api/loading.ts";
import { changeWish, putDownWish, swapWish } from "../../api/swap-wish-client.ts";
import { shiftTypes } from "../../api/team-client.ts";
import type { Tagged } from "../../api/tagged.ts";
import { emit } from "../../events/emit.ts";
import { exchangeLanguages } from "../../localization/exchange-languages.ts";
import type { ExchangeWords } from "../../localization/exchange-words.ts";
import type { RosterContext } from "../../roster/context.ts";
import { shiftSentence } from "../../roster/shifts.ts";
import {
  emptyChoice,
  MOST_WANTED,
  moved,
  wantedText,
  withField,
} from "../../roster/swap-wishes.ts";
import { isOvertaken } from "../../roster/refusals.ts";
import { controls } from "../../styles/controls.ts";
import { fields } from "../../styles/fields.ts";
import { tokens } from "../../styles/tokens.ts";
import { exchangeProblem } from "../exchange/exchange-problem.ts";
import { problemShown } from "../problem/problem-shown.ts";
import { styles } from "./swap-wish-form.styles.ts";

const STALE = 412;

interface Known {
  readonly types: readonly ShiftType[];
  /** The wish that is changed, as the server has it. */
  readonly wish: Tagged<StandingWish> | undefined;
}

/**
 * @summary What the member would take for a shift, best first: a new swap wish, or another list for one that stands.
 * @event draft-changed - `detail` holds what is wanted so far.
 * @event wish-stored - `detail` is the wish as the server stored it.
 * @event wish-gone - `detail` says why the wish cannot be changed any more.
 */
export class RosterSwapWishForm extends LitElement {
  static override readonly styles = [tokens, controls, fields, styles];

  @property({ attribute: false }) context!: RosterContext;
  /** The shift that is offered by a new wish. */
  @property({ attribute: false }) shift: Shift | undefined;
  /** The wish to change. */
  @property({ attribute: false }) wish: StandingWish | undefined;
  /** Whether the team looks for rings. */
  @property({ attribute: false }) rings = true;
  /** What was typed before the page was loaded again. */
  @property({ attribute: false }) typed: readonly WantedShift[] | undefined;

  @state() private wanted: readonly WantedShift[] = [{}];
  @state() private fault = "";

  private readonly known = new Loading<Known>(this);
  private readonly command = new Command(this);

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { wish, shift } = this;
    const another =
      (changed.has("shift") && changed.get("shift")?.id !== shift?.id) ||
      (changed.has("wish") && changed.get("wish")?.id !== wish?.id);
    if (another) {
      this.wanted = wish?.wanted ?? (this.typed?.length ? this.typed : [{}]);
    }
    if (changed.has("context") || another) {
      const { client, team } = this.context;
      void this.known.start(`${team.id}/${wish?.id}`, async () => {
        const [types, stored] = await Promise.all([
          shiftTypes(client, team.id),
          wish && swapWish(client, { teamId: team.id, wishId: wish.id }),
        ]);
        return { types, wish: stored };
      });
    }
  }

  private get said(): ExchangeWords["wish"] {
    return exchangeLanguages[this.context.language].wish;
  }

  protected override render(): TemplateResult {
    const { words } = this.context;
    const { value, problem } = this.known;
    const { wish, said } = this;
    return html`<section class="stack close" aria-labelledby="title">
      <h3 id="title">${wish ? said.change : said.title}</h3>
      ${wish ? html`<p class="break">${shiftSentence(wish.shift, this.context)}</p>` : nothing}
      <p>${said.explanation}</p>
      ${this.rings ? nothing : html`<p class="note">${said.noRings}</p>`}
      ${problemShown(words, problem, () => void this.known.again())}
      ${value ? this.form(value) : problem ? nothing : html`<p class="soft" role="status">${words.loading}</p>`}
    </section>`;
  }

  private form({ types }: Known): TemplateResult {
    const { said } = this;
    const busy = this.command.running !== undefined;
    return html`<form class="stack close" novalidate @submit=${this.store}>
      <ol class="list" aria-label=${said.wanted}>
        ${this.wanted.map((wanted, at) => html`<li>${this.choice(wanted, at, types)}</li>`)}
      </ol>
      ${
        this.wanted.length < MOST_WANTED
          ? html`<div>
              <button type="button" @click=${() => void this.add()}>${said.add}</button>
            </div>`
          : html`<p class="hint">${said.most(MOST_WANTED)}</p>`
      }
      <p class="soft small">${said.privacy}</p>
      <p class="fault" id="fault" role="alert">${this.fault}</p>
      ${exchangeProblem(this.context, this.command.problem, () => void this.command.retry())}
      ${this.standing(types)}
      <div class="actions">
        <button class="primary" aria-disabled=${busy}>
          ${busy ? said.sending : this.wish ? said.sendChange : said.send}
        </button>
      </div>
    </form>`;
  }

  /** What was stored meanwhile from another device, so that nobody writes over it without having seen it. */
  private standing(types: readonly ShiftType[]): TemplateResult | typeof nothing {
    const { said } = this;
    const wish = this.known.value?.wish;
    if (!wish || this.command.problem?.status !== STALE) {
      return nothing;
    }
    const words = { ...said, language: this.context.language };
    const list = wish.value.wanted.map((wanted) => wantedText(wanted, types, words)).join("; ");
    return html`<p class="note break">${said.standsNow(list)}</p>`;
  }

  private choice(wanted: WantedShift, at: number, types: readonly ShiftType[]): TemplateResult {
    const { said } = this;
    const rank = at + 1;
    return html`<fieldset class="choice">
      <legend>${said.rank(rank)}</legend>
      ${
        wanted.shiftId === undefined
          ? html`<div class="fields">${this.date(wanted, at)} ${this.type(wanted, at, types)}</div>`
          : html`<p>${said.certainShift}</p>`
      }
      <div class="actions">
        ${this.mover(said.upSign, said.up(rank), at, at - 1)}
        ${this.mover(said.downSign, said.down(rank), at, at + 1)}
        ${
          this.wanted.length > 1
            ? html`<button
                type="button"
                class="quiet"
                aria-label=${said.remove(rank)}
                @click=${() => void this.drop(at)}
              >
                ${said.removeWord}
              </button>`
            : nothing
        }
      </div>
    </fieldset>`;
  }

  private date(wanted: WantedShift, at: number): TemplateResult {
    return html`<div class="field">
      <label for="date-${at}">${this.said.day}</label>
      <input
        id="date-${at}"
        type="date"
        min=${this.context.today}
        aria-describedby="fault"
        .value=${wanted.date ?? ""}
        @change=${({ target }: Event) => this.set(at, "date", (target as HTMLInputElement).value)}
      />
    </div>`;
  }

  private type(wanted: WantedShift, at: number, types: readonly ShiftType[]): TemplateResult {
    return html`<div class="field">
      <label for="type-${at}">${this.said.type}</label>
      <select
        id="type-${at}"
        @change=${({ target }: Event) => this.set(at, "shiftType", (target as HTMLSelectElement).value)}
      >
        <option value="" .selected=${!wanted.shiftType}>${this.said.anyType}</option>
        ${types.map(
          ({ code, name }) =>
            html`<option value=${code} .selected=${code === wanted.shiftType}>${name}</option>`,
        )}
      </select>
    </div>`;
  }

  private mover(
    sign: string,
    label: string,
    from: number,
    to: number,
  ): TemplateResult | typeof nothing {
    return to < 0 || to >= this.wanted.length
      ? nothing
      : html`<button type="button" aria-label=${label} @click=${() => void this.move(from, to)}>
          <span aria-hidden="true">${sign}</span>
        </button>`;
  }

  private set(at: number, field: "date" | "shiftType", entered: string): void {
    this.fault = "";
    this.keep(
      this.wanted.map((one, place) => (place === at ? withField(one, field, entered) : one)),
    );
  }

  private keep(wanted: readonly WantedShift[]): void {
    this.wanted = wanted;
    if (!this.wish) {
      this.dispatchEvent(new CustomEvent("draft-changed", { detail: { wanted } }));
    }
  }

  private async add(): Promise<void> {
    this.keep([...this.wanted, {}]);
    await this.focusOn(this.wanted.length - 1);
  }

  private async drop(at: number): Promise<void> {
    this.keep(this.wanted.filter((_, place) => place !== at));
    await this.focusOn(Math.min(at, this.wanted.length - 1));
  }

  private async move(from: number, to: number): Promise<void> {
    this.keep(moved(this.wanted, from, to));
    emit(this, "roster-announced", { sentence: this.said.moved(to + 1) });
    await this.focusOn(to);
  }

  /** A choice that moved takes the focus along. */
  private async focusOn(at: number): Promise<void> {
    await this.updateComplete;
    const choice = this.renderRoot.querySelectorAll("fieldset")[at];
    choice?.querySelector<HTMLElement>("input, button")?.focus();
  }

  private readonly store = async (event: Event): Promise<void> => {
    event.preventDefault();
    const empty = emptyChoice(this.wanted);
    this.fault = empty === undefined ? "" : this.said.missing(empty);
    if (empty !== undefined) {
      await this.focusOn(empty - 1);
      return;
    }
    await this.command.run("store", async (key) => {
      const detail = await this.stored(key);
      this.dispatchEvent(new CustomEvent("wish-stored", { detail }));
    });
    const { problem } = this.command;
    if (problem?.status === STALE) {
      // From another device: what is typed here stays, and is sent over what stands now.
      void this.known.again();
    } else if (problem && this.wish && isOvertaken(problem)) {
      this.dispatchEvent(new CustomEvent("wish-gone", { detail: problem }));
    }
  };

  private stored(key: string): Promise<StandingWish> {
    const { client, team } = this.context;
    const { wish, shift, wanted } = this;
    if (wish) {
      const tag = this.known.value?.wish?.tag;
      return changeWish(client, { teamId: team.id, wishId: wish.id }, { value: wanted, tag }, key);
    }
    return putDownWish(client, { teamId: team.id, shiftId: shift?.id ?? "" }, wanted, key);
  }
}
