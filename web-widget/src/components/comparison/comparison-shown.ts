import { html, type TemplateResult } from "lit";
import type { Words } from "../../localization/words.ts";
import type { Better } from "../../roster/comparison.ts";
import type { Side, TwoSides } from "./two-sides.ts";

/** One figure of both proposals, in words. */
export interface ShownFigure {
  readonly name: string;
  readonly first: string;
  readonly second: string;
  readonly better: Better;
}

/** Which two of the searches are compared. */
export function sideChoices<S extends { readonly id: string }>(
  sides: TwoSides<S, { readonly id: string }>,
  { comparing }: Words,
  nameOf: (search: S) => string,
): TemplateResult {
  const choice = (side: Side, label: string): TemplateResult =>
    html`<div class="field">
      <label for=${side}>${label}</label>
      <select
        id=${side}
        @change=${({ target }: Event) => sides.choose(side, (target as HTMLSelectElement).value)}
      >
        ${sides.all.map(
          (search) =>
            html`<option value=${search.id} ?selected=${search.id === sides.idOf(side)}>
              ${nameOf(search)}
            </option>`,
        )}
      </select>
    </div>`;
  return html`<div class="fields">
    ${choice("first", comparing.first)} ${choice("second", comparing.second)}
  </div>`;
}

/** The head of a table of which each row is about something, and says it of both. */
export function comparisonHead(what: string, { comparing }: Words): TemplateResult {
  return html`<thead>
    <tr>
      <th scope="col"><span class="hidden-text">${what}</span></th>
      <th scope="col">${comparing.first}</th>
      <th scope="col">${comparing.second}</th>
    </tr>
  </thead>`;
}

export function comparedValue(
  text: string | TemplateResult,
  better: boolean,
  { comparing }: Words,
): TemplateResult {
  return html`<td class="numbers ${better ? "better" : ""}">
    ${text}${
      better
        ? html` <span aria-hidden="true">✓</span
            ><span class="hidden-text">${comparing.better}</span>`
        : ""
    }
  </td>`;
}

export function comparedFigures(figures: readonly ShownFigure[], words: Words): TemplateResult {
  const { figuresTitle } = words.comparing;
  return html`<table>
    <caption>
      ${figuresTitle}
    </caption>
    ${comparisonHead(figuresTitle, words)}
    <tbody>
      ${figures.map(
        ({ name, first, second, better }) =>
          html`<tr>
            <th scope="row">${name}</th>
            ${comparedValue(first, better === "first", words)}
            ${comparedValue(second, better === "second", words)}
          </tr>`,
      )}
    </tbody>
  </table>`;
}

/** Going on with one of them. */
export function goOnButtons<J extends { readonly id: string }>(
  sides: TwoSides<{ readonly id: string }, J>,
  { comparing }: Words,
  goOn: (job: J) => void,
): TemplateResult {
  const button = (side: Side, label: string): TemplateResult => {
    const job = sides.at(side);
    return html`<button type="button" @click=${() => job && goOn(job)}>${label}</button>`;
  };
  return html`<div class="actions">
    ${button("first", comparing.goOnFirst)} ${button("second", comparing.goOnSecond)}
  </div>`;
}
