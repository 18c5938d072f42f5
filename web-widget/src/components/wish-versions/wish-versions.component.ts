import type { MemberWishes, ShiftType, WishVersion } from "@samenrooster/contract";
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { property, state } from "lit/decorators.js";
import { Command } from "../../api/command.ts";
import { Loading } from "../../api/loading.ts";
import type { Tagged } from "../../api/tagged.ts";
import { restoreWishes, type WishesOf, wishVersions } from "../../api/wishes-client.ts";
import { emit } from "../../events/emit.ts";
import { wishesLanguages } from "../../localization/wishes-languages.ts";
import type { WishesWords } from "../../localization/wishes-words.ts";
import type { RosterContext } from "../../roster/context.ts";
import { clockTime, dateIn, longDate } from "../../roster/dates.ts";
import { groupBy } from "../../roster/grouping.ts";
import { wishTold } from "../../roster/wish-days.ts";
import { countsOf } from "../../roster/wishes.ts";
import { controls } from "../../styles/controls.ts";
import { tokens } from "../../styles/tokens.ts";
import { problemShown } from "../problem/problem-shown.ts";

const STALE = 412;

interface Versions {
  readonly items: readonly WishVersion[];
  readonly nextCursor: string | undefined;
}

/**
 * @summary Everything that the member ever stored for a period, and the way back to it.
 * @event wishes-restored - `detail` is what the server made of going back, with its tag.
 * @event wishes-outdated - The wishes were changed elsewhere.
 */
export class RosterWishVersions extends LitElement {
  static override readonly styles = [tokens, controls];

  @property({ attribute: false }) context!: RosterContext;
  @property({ attribute: false }) of!: WishesOf;
  @property({ attribute: false }) told!: Tagged<MemberWishes>;
  @property({ attribute: false }) types: readonly ShiftType[] = [];
  @property({ type: Boolean }) editable = false;
  /** Whether nothing waits to be stored. */
  @property({ type: Boolean }) restorable = false;

  @state() private opened = false;

  private readonly versions = new Loading<Versions>(this);
  private readonly command = new Command(this);
  private loadedTag: string | undefined;

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { tag } = this.told;
    if (
      this.opened &&
      tag !== this.loadedTag &&
      (changed.has("told") || changed.has("opened" as never))
    ) {
      this.loadedTag = tag;
      const { client } = this.context;
      void this.versions.start(this.of.periodId, () => this.page(client, undefined));
    }
  }

  private async page(
    client: RosterContext["client"],
    cursor: string | undefined,
  ): Promise<Versions> {
    const { items, nextCursor } = await wishVersions(client, this.of, cursor);
    return { items, nextCursor };
  }

  private get said(): WishesWords["versions"] {
    return wishesLanguages[this.context.language].versions;
  }

  protected override render(): TemplateResult {
    const { said } = this;
    const toggled = ({ target }: Event): void => {
      this.opened = (target as HTMLDetailsElement).open;
    };
    return html`<details class="card" @toggle=${toggled}>
      <summary>${said.title}</summary>
      ${this.opened ? this.content() : nothing}
    </details>`;
  }

  private content(): TemplateResult {
    const { said, versions, command } = this;
    const { words } = this.context;
    const { value, problem } = versions;
    return html`<div class="stack close">
      <p class="hint">${said.hint}</p>
      ${problemShown(words, problem, () => void versions.again())}
      ${problemShown(words, command.problem, undefined)}
      ${value ? this.list(value) : problem ? nothing : html`<p class="soft">${words.loading}</p>`}
    </div>`;
  }

  private list({ items, nextCursor }: Versions): TemplateResult {
    const { said } = this;
    if (items.length === 0) {
      return html`<p>${said.none}</p>`;
    }
    const waits = this.editable && !this.restorable;
    return html`${waits ? html`<p class="soft">${said.afterStoring}</p>` : nothing}
      <ol class="list">
        ${items.map((version, at) => html`<li>${this.version(version, at === 0)}</li>`)}
      </ol>
      ${
        nextCursor === undefined
          ? nothing
          : html`<div>
              <button
                type="button"
                aria-disabled=${this.command.running !== undefined}
                @click=${() => void this.more(nextCursor)}
              >
                ${said.more}
              </button>
            </div>`
      }`;
  }

  private version(version: WishVersion, current: boolean): TemplateResult {
    const { said } = this;
    const moment = this.moment(version);
    const { WANT, FREE, VETO } = countsOf(version.wishes);
    const counts = version.wishes.length === 0 ? said.nothing : said.counts(WANT, FREE, VETO);
    return html`<div class="row">
        <p class="numbers">
          <strong>${moment}</strong>
          ${current ? html`<span class="tag">${said.current}</span>` : nothing}
        </p>
        ${current || !this.editable ? nothing : this.back(version, moment)}
      </div>
      <p class="small">${counts}${version.noteToLead ? html`, ${said.withNote}` : nothing}</p>
      ${this.restoredFrom(version)} ${this.whatStood(version, moment)}`;
  }

  private restoredFrom({ restored }: WishVersion): TemplateResult | typeof nothing {
    const from = this.versions.value?.items.find(({ number }) => number === restored);
    return from
      ? html`<p class="small soft">${this.said.restored(this.moment(from))}</p>`
      : nothing;
  }

  private whatStood(
    { wishes, noteToLead }: WishVersion,
    moment: string,
  ): TemplateResult | typeof nothing {
    if (wishes.length === 0 && !noteToLead) {
      return nothing;
    }
    const { language } = this.context;
    const telling = { said: wishesLanguages[language], language, types: this.types };
    return html`<details>
      <summary class="small">${this.said.whatStood(moment)}</summary>
      <ul class="small">
        ${groupBy(wishes, ({ date }) => date).map(
          ([date, of]) =>
            html`<li class="break">${longDate(date, language)}: ${wishTold(of, telling)}</li>`,
        )}
        ${noteToLead ? html`<li class="break"><q>${noteToLead}</q></li>` : nothing}
      </ul>
    </details>`;
  }

  private back(version: WishVersion, moment: string): TemplateResult {
    const { said, command, restorable } = this;
    const busy = command.running !== undefined;
    return html`<button
      type="button"
      aria-label=${said.restoreLabel(moment)}
      aria-disabled=${busy || !restorable}
      @click=${() => void this.restore(version, moment)}
    >
      ${command.running === String(version.number) ? said.restoring : said.restore}
    </button>`;
  }

  private moment({ changedAt }: WishVersion): string {
    const { zone } = this.context.team;
    const date = longDate(dateIn(changedAt, zone), this.context.language);
    return this.said.moment(date, clockTime(changedAt, zone));
  }

  private async more(cursor: string): Promise<void> {
    const { client } = this.context;
    await this.command.run("more", async () => {
      const { items, nextCursor } = await this.page(client, cursor);
      this.versions.set({ items: [...(this.versions.value?.items ?? []), ...items], nextCursor });
    });
  }

  private async restore({ number }: WishVersion, moment: string): Promise<void> {
    const { tag } = this.told;
    if (!this.restorable || tag === undefined) {
      return;
    }
    const { client } = this.context;
    const done = await this.command.run(String(number), async (key) => {
      const detail = await restoreWishes(client, this.of, { value: number, tag }, key);
      this.dispatchEvent(new CustomEvent("wishes-restored", { detail }));
    });
    if (done) {
      emit(this, "roster-announced", { sentence: this.said.isBack(moment) });
      // The button that was pressed is somewhere else now.
      this.renderRoot.querySelector("summary")?.focus();
    } else if (this.command.problem?.status === STALE) {
      this.dispatchEvent(new CustomEvent("wishes-outdated"));
    }
  }
}
