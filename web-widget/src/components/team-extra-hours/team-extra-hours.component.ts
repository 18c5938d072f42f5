import type { ExtraHoursWishOfMember, MemberSummary } from "@samenrooster/contract";
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { property, query, state } from "lit/decorators.js";
import { extraHoursWishes } from "../../api/extra-hours-client.ts";
import { Loading } from "../../api/loading.ts";
import { teamMembers } from "../../api/team-client.ts";
import { extraHoursLanguages } from "../../localization/extra-hours-languages.ts";
import type { RosterContext } from "../../roster/context.ts";
import { type ExtraWords, wishText } from "../../roster/extra-hours.ts";
import { controls } from "../../styles/controls.ts";
import { tokens } from "../../styles/tokens.ts";
import type { RosterContractExtensions } from "../contract-extensions/contract-extensions.component.ts";
import "../contract-extensions/contract-extensions.ts";
import type { RosterExtensionForm } from "../extension-form/extension-form.component.ts";
import "../extension-form/extension-form.ts";
import { problemShown } from "../problem/problem-shown.ts";

interface Team {
  readonly members: MemberSummary[];
  readonly wishes: ExtraHoursWishOfMember[];
}

/**
 * @summary Hours beyond the contract, for who leads or watches a team: who would like them, what was proposed and agreed.
 */
export class RosterTeamExtraHours extends LitElement {
  static override readonly styles = [tokens, controls];

  @property({ attribute: false }) context!: RosterContext;

  @state() private chosen = "";

  @query("roster-contract-extensions") private extensions!: RosterContractExtensions;
  @query("roster-extension-form") private form!: RosterExtensionForm | null;

  private readonly team = new Loading<Team>(this);

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has("context")) {
      const { client, team } = this.context;
      void this.team.start(team.id, async () => {
        const [members, wishes] = await Promise.all([
          teamMembers(client, team.id),
          extraHoursWishes(client, team.id),
        ]);
        return { members, wishes };
      });
    }
  }

  private get words(): ExtraWords {
    const { language, words } = this.context;
    return { said: extraHoursLanguages[language], units: words.units, language };
  }

  protected override render(): TemplateResult {
    const { words } = this.context;
    const { value, problem } = this.team;
    return html`<div class="stack">
      ${problemShown(words, problem, () => void this.team.again())}
      ${value ? this.wishes(value.wishes) : problem ? nothing : html`<p class="soft">${words.loading}</p>`}
      <roster-contract-extensions .context=${this.context} team></roster-contract-extensions>
      ${value && this.context.leads ? this.proposal(value.members) : nothing}
    </div>`;
  }

  private wishes(wishes: readonly ExtraHoursWishOfMember[]): TemplateResult {
    const { team } = this.words.said;
    return html`<section class="stack close" aria-labelledby="wishes">
      <h3 id="wishes">${team.wishes}</h3>
      ${
        wishes.length === 0
          ? html`<p>${team.noWishes}</p>`
          : html`<ul class="list">
              ${wishes.map((wish) => html`<li class="row">${this.wish(wish)}</li>`)}
            </ul>`
      }
    </section>`;
  }

  private wish({ memberId, displayName, wish }: ExtraHoursWishOfMember): TemplateResult {
    const { team } = this.words.said;
    return html`<div>
        <strong class="break">${displayName}</strong>
        <p>${wishText(wish, this.words)}</p>
      </div>
      ${
        this.context.leads
          ? html`<button
              type="button"
              aria-label=${team.proposeLabel(displayName)}
              @click=${() => void this.proposeTo(memberId)}
            >
              ${team.propose}
            </button>`
          : nothing
      }`;
  }

  private proposal(members: readonly MemberSummary[]): TemplateResult {
    const others = members
      .filter(({ id }) => id !== this.context.memberId)
      .map(({ id, displayName }) => ({ id, name: displayName }));
    return html`<roster-extension-form
      .context=${this.context}
      .members=${others}
      .chosen=${this.chosen}
      @extension-proposed=${() => void this.extensions.refresh()}
    ></roster-extension-form>`;
  }

  private async proposeTo(memberId: string): Promise<void> {
    this.chosen = memberId;
    await this.updateComplete;
    await this.form?.updateComplete;
    this.form?.begin();
  }
}
