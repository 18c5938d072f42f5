import type { ContractExtension, ExtensionReply } from "@samenrooster/contract";
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { property } from "lit/decorators.js";
import { repeat } from "lit/directives/repeat.js";
import { Command } from "../../api/command.ts";
import { answerExtension, contractExtensions } from "../../api/extra-hours-client.ts";
import { Loading } from "../../api/loading.ts";
import { emit } from "../../events/emit.ts";
import { extraHoursLanguages } from "../../localization/extra-hours-languages.ts";
import type { RosterContext } from "../../roster/context.ts";
import {
  extensionStory,
  extensionText,
  type ExtraWords,
  stateTag,
} from "../../roster/extra-hours.ts";
import { hoursText } from "../../roster/hours.ts";
import { controls } from "../../styles/controls.ts";
import { tokens } from "../../styles/tokens.ts";
import { problemShown } from "../problem/problem-shown.ts";

const CONFLICT = 409;

/**
 * @summary Proposals of contract extensions and what came of them, with what the reader can say to each.
 */
export class RosterContractExtensions extends LitElement {
  static override readonly styles = [tokens, controls];

  @property({ attribute: false }) context!: RosterContext;
  /** Whether those of the whole team are shown, and not the reader's own. */
  @property({ type: Boolean }) team = false;

  private readonly extensions = new Loading<ContractExtension[]>(this);
  private readonly command = new Command(this);

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has("context") || changed.has("team")) {
      const { client, team, memberId } = this.context;
      const of = { teamId: team.id, ...(this.team || !memberId ? {} : { memberId }) };
      void this.extensions.start(`${team.id}/${of.memberId}`, () => contractExtensions(client, of));
    }
  }

  /** Asks the server again. */
  refresh(): Promise<void> {
    return this.extensions.again();
  }

  private get words(): ExtraWords {
    const { language, words } = this.context;
    return { said: extraHoursLanguages[language], units: words.units, language };
  }

  protected override render(): TemplateResult {
    const { words } = this.context;
    const { value, problem } = this.extensions;
    const refused = this.command.problem;
    return html`<section class="stack close" aria-labelledby="title">
      <h3 id="title" tabindex="-1">${this.words.said.list.title}</h3>
      ${problemShown(words, problem, () => void this.extensions.again())}
      ${problemShown(words, refused, () => void this.command.retry())}
      ${value ? this.list(value) : problem ? nothing : html`<p class="soft">${words.loading}</p>`}
    </section>`;
  }

  private list(extensions: readonly ContractExtension[]): TemplateResult {
    return extensions.length === 0
      ? html`<p>${this.words.said.list.none}</p>`
      : html`<ul class="list">
          ${repeat(
            extensions,
            ({ id }) => id,
            (extension) => html`<li class="stack close">${this.extension(extension)}</li>`,
          )}
        </ul>`;
  }

  private extension(extension: ContractExtension): TemplateResult {
    const { said, units } = this.words;
    const { state, displayName, contractWeeklyMinutes, extraWeeklyMinutes } = extension;
    return html`<div class="row">
        <strong class="break"
          >${this.team ? displayName : extensionText(extension, this.words)}</strong
        >
        <span class="tag ${stateTag(state)}">${said.list.states[state]}</span>
      </div>
      ${this.team ? html`<p>${extensionText(extension, this.words)}</p>` : nothing}
      ${
        contractWeeklyMinutes === undefined
          ? nothing
          : html`<p class="numbers">
              ${said.list.contract(
                hoursText(contractWeeklyMinutes, units),
                hoursText(contractWeeklyMinutes + extraWeeklyMinutes, units),
              )}
            </p>`
      }
      ${extensionStory(extension, this.words).map(
        (sentence) => html`<p class="soft small">${sentence}</p>`,
      )}
      ${this.answers(extension)}`;
  }

  private answers(extension: ContractExtension): TemplateResult | typeof nothing {
    const replies = [...extension.possibleReplies];
    const { list } = this.words.said;
    return replies.length === 0
      ? nothing
      : html`<div class="actions">
          ${replies.map(
            (reply) =>
              html`<button
                type="button"
                class=${reply === "ACCEPT" ? "primary" : ""}
                aria-disabled=${this.command.running !== undefined}
                aria-label=${list.answerLabel(
                  list.answer[reply],
                  extension.displayName,
                  extensionText(extension, this.words),
                )}
                @click=${() => void this.answer(extension, reply)}
              >
                ${list.answer[reply]}
              </button>`,
          )}
        </div>`;
  }

  private async answer({ id }: ContractExtension, reply: ExtensionReply): Promise<void> {
    const { client, team } = this.context;
    const of = { teamId: team.id, extensionId: id };
    const done = await this.command.run(id, (key) => answerExtension(client, of, reply, key));
    if (done) {
      emit(this, "roster-announced", { sentence: this.words.said.list.answered[reply] });
      this.dispatchEvent(new CustomEvent("extension-answered"));
    }
    // Who came second sees what stands now.
    if (done || this.command.problem?.problem.status === CONFLICT) {
      await this.extensions.again();
      await this.updateComplete;
      this.renderRoot.querySelector<HTMLElement>("#title")?.focus();
    }
  }
}
