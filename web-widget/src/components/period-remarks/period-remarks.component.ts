import type { MemberSummary, PeriodRemark, RosterPeriod } from "@samenrooster/contract";
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { property } from "lit/decorators.js";
import { periodOf, periodRemarks } from "../../api/approval-client.ts";
import { Loading } from "../../api/loading.ts";
import { teamMembers } from "../../api/team-client.ts";
import { periodRemarksLanguages } from "../../localization/period-remarks-languages.ts";
import type { RosterContext } from "../../roster/context.ts";
import { momentText } from "../../roster/moments.ts";
import { controls } from "../../styles/controls.ts";
import { tokens } from "../../styles/tokens.ts";
import { problemShown } from "../problem/problem-shown.ts";

interface Told {
  readonly remarks: readonly PeriodRemark[];
  readonly members: readonly MemberSummary[];
}

/**
 * @summary Why a roster was sent back: to a member what is meant for her, to a team lead all of it. Nothing is shown where
 * nothing was said.
 */
export class RosterPeriodRemarks extends LitElement {
  static override readonly styles = [tokens, controls];

  @property({ attribute: false }) context!: RosterContext;
  @property({ attribute: false }) period!: RosterPeriod;

  private readonly told = new Loading<Told>(this);

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has("context") || changed.has("period")) {
      const { client, team, memberId } = this.context;
      const of = periodOf(this.period);
      void this.told.start(of.periodId, async () => {
        const remarks = await periodRemarks(client, of);
        const named = remarks.some(
          (remark) => remark.memberId !== undefined && remark.memberId !== memberId,
        );
        return { remarks, members: named ? await teamMembers(client, team.id) : [] };
      });
    }
  }

  protected override render(): TemplateResult | typeof nothing {
    const { words, language } = this.context;
    const { value, problem } = this.told;
    if (problem) {
      return problemShown(words, problem, () => void this.told.again());
    }
    if (!value || value.remarks.length === 0) {
      return nothing;
    }
    const said = periodRemarksLanguages[language];
    return html`<section class="card stack close" aria-labelledby="title">
      <h3 id="title">${said.title}</h3>
      <ul class="stack close">
        ${value.remarks.map((remark) => html`<li>${this.remark(remark, value)}</li>`)}
      </ul>
    </section>`;
  }

  private remark({ memberId, remark, by, at }: PeriodRemark, { members }: Told): TemplateResult {
    const { language, memberId: reader } = this.context;
    const said = periodRemarksLanguages[language];
    const name = members.find(({ id }) => id === memberId)?.displayName;
    const meant =
      memberId === undefined
        ? said.toTeam
        : memberId === reader
          ? said.toYou
          : name === undefined
            ? undefined
            : said.toPerson(name);
    return html`<p class="break">${remark}</p>
      <p class="soft small break">
        ${[meant, said.said(by, momentText(at, this.context))]
          .filter((part) => part !== undefined)
          .map((part, index) => html`${index > 0 ? html` · ` : nothing}${part}`)}
      </p>`;
  }
}
