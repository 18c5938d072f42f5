import type {
  LeaveRequest,
  LeaveRequestDetail,
  LeaveSettings,
  RosterPeriod,
} from "@samenrooster/contract";
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { property, state } from "lit/decorators.js";
import { Draft } from "../../api/draft.ts";
import type { MemberOf } from "../../api/addresses.ts";
import { leaveRequests, leaveSettings } from "../../api/leave-client.ts";
import { Loading } from "../../api/loading.ts";
import { emit } from "../../events/emit.ts";
import { leaveLanguages } from "../../localization/leave-languages.ts";
import type { LeaveWords } from "../../localization/leave-words.ts";
import type { RosterContext } from "../../roster/context.ts";
import { linkTo, NO_LEAVE_TYPED, type TypedLeave, withDay } from "../../roster/leave.ts";
import { periodDates } from "../../roster/period-dates.ts";
import { controls } from "../../styles/controls.ts";
import { tokens } from "../../styles/tokens.ts";
import "../leave-calendar/leave-calendar.ts";
import "../leave-effect/leave-effect.ts";
import "../leave-form/leave-form.ts";
import "../leave-requests/leave-requests.ts";
import { problemShown } from "../problem/problem-shown.ts";
import { styles } from "./leave.styles.ts";

interface KnownLeave {
  readonly settings: LeaveSettings;
  readonly requests: readonly LeaveRequest[];
}

/**
 * @summary The member's own leave, the room for leave in the team, and asking for it, here or where it is kept.
 */
export class RosterLeave extends LitElement {
  static override readonly styles = [tokens, controls, styles];

  @property({ attribute: false }) context!: RosterContext;
  /** The period that is looked at; the calendar begins there. */
  @property({ attribute: false }) period: RosterPeriod | undefined;
  /** Grows with everything that happens in the team. */
  @property({ type: Number }) news = 0;

  @state() private typed: TypedLeave = NO_LEAVE_TYPED;
  /** What was asked last, with what it does. */
  @state() private asked: LeaveRequestDetail | undefined;
  /** Grows with what changes the calendar here. */
  @state() private changes = 0;

  private readonly known = new Loading<KnownLeave>(this);
  private draft: Draft<TypedLeave> | undefined;

  protected override willUpdate(changed: PropertyValues<this>): void {
    const of = this.of;
    if (changed.has("context") && of) {
      const { client } = this.context;
      this.draft = new Draft("leave", this.context);
      this.typed = this.draft.read() ?? NO_LEAVE_TYPED;
      void this.known.start(`${of.teamId}/${of.memberId}`, async () => {
        const [settings, requests] = await Promise.all([
          leaveSettings(client),
          leaveRequests(client, of),
        ]);
        return { settings, requests };
      });
    } else if (changed.has("news")) {
      void this.known.again();
    }
  }

  private get of(): MemberOf | undefined {
    const { team, memberId } = this.context;
    return memberId ? { teamId: team.id, memberId } : undefined;
  }

  private get said(): LeaveWords {
    return leaveLanguages[this.context.language];
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.of) {
      return nothing;
    }
    const { words } = this.context;
    const { value, problem } = this.known;
    return html`<div class="stack">
      ${problemShown(words, problem, () => void this.known.again())}
      ${value ? this.content(value) : problem ? nothing : html`<p class="soft">${words.loading}</p>`}
    </div>`;
  }

  private content({ settings, requests }: KnownLeave): TemplateResult {
    const here = settings.master === "HERE";
    return html`${here ? nothing : this.elsewhere(settings)}
      ${
        here || requests.length > 0
          ? html`<roster-leave-requests
              .context=${this.context}
              .requests=${requests}
              @leave-withdrawn=${this.changed}
              @leave-outdated=${this.changed}
            ></roster-leave-requests>`
          : nothing
      }
      <div class="board">
        <roster-leave-calendar
          .context=${this.context}
          .from=${this.period?.from ?? ""}
          .requests=${requests}
          .typed=${this.typed}
          .news=${this.news + this.changes}
          ?asking=${here}
          @day-chosen=${({ detail }: CustomEvent<string>) => this.type(withDay(this.typed, detail))}
        ></roster-leave-calendar>
        ${here ? this.asking() : nothing}
      </div>`;
  }

  private elsewhere({ askAt }: LeaveSettings): TemplateResult {
    const { title, sentence, thenHere, unnamed } = this.said.elsewhere;
    const link = linkTo(askAt ?? "");
    return html`<section class="card stack close" aria-labelledby="elsewhere">
      <h3 id="elsewhere">${title}</h3>
      <p class="break">${sentence(askAt ?? unnamed)} ${thenHere}</p>
      ${
        link
          ? html`<p class="break"><a href=${link} target="_blank" rel="noreferrer">${link}</a></p>`
          : nothing
      }
    </section>`;
  }

  private asking(): TemplateResult {
    return this.asked
      ? html`<section class="card stack close" aria-labelledby="asked">
          <h3 id="asked" tabindex="-1">
            ${this.said.form.asked(periodDates(this.asked.request, this.context))}
          </h3>
          <roster-leave-effect .context=${this.context} .detail=${this.asked}></roster-leave-effect>
          <div>
            <button type="button" @click=${() => (this.asked = undefined)}>
              ${this.said.form.another}
            </button>
          </div>
        </section>`
      : html`<roster-leave-form
          .context=${this.context}
          .typed=${this.typed}
          @leave-typed=${({ detail }: CustomEvent<TypedLeave>) => this.type(detail)}
          @leave-asked=${this.showAsked}
          @leave-kept-elsewhere=${this.changed}
        ></roster-leave-form>`;
  }

  private type(typed: TypedLeave): void {
    this.typed = typed;
    this.draft?.keep(typed);
  }

  private readonly showAsked = async ({
    detail,
  }: CustomEvent<LeaveRequestDetail>): Promise<void> => {
    this.draft?.forget();
    this.typed = NO_LEAVE_TYPED;
    this.asked = detail;
    const sentence = this.said.form.asked(periodDates(detail.request, this.context));
    emit(this, "roster-announced", { sentence });
    this.changed();
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>("#asked")?.focus();
  };

  private readonly changed = (): void => {
    this.changes++;
    void this.known.again();
  };
}
