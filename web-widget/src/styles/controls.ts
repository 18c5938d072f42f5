import { css } from "lit";

/** What buttons, headings, lists and tags look like in every component. */
export const controls = css`
  :host {
    display: block;
  }

  :host([hidden]),
  [hidden] {
    display: none !important;
  }

  * {
    box-sizing: border-box;
  }

  h2,
  h3,
  h4,
  p,
  ul,
  ol,
  dl,
  dd {
    margin: 0;
    padding: 0;
  }

  ul,
  ol {
    list-style: none;
  }

  h2 {
    font-size: 1.375rem;
    line-height: 1.25;
    letter-spacing: -0.01em;
  }

  h3 {
    font-size: 1.0625rem;
    line-height: 1.35;
  }

  h4 {
    font-size: 1rem;
  }

  h2:focus {
    outline: none;
  }

  .stack {
    display: grid;
    gap: 1.5rem;
    grid-template-columns: minmax(0, 1fr);
  }

  .close {
    gap: 0.75rem;
  }

  .soft {
    color: var(--_text-soft);
  }

  .small {
    font-size: 0.9375rem;
  }

  .numbers {
    font-variant-numeric: tabular-nums;
  }

  .card {
    padding: 1.25rem;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }

  .list {
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    overflow: hidden;
  }

  .list > li {
    padding: 0.875rem 1.25rem;
  }

  .list > li + li {
    border-top: 1px solid var(--_line);
  }

  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 1rem;
    align-items: center;
    justify-content: space-between;
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    align-items: center;
  }

  button {
    min-height: 2.75rem;
    padding: 0.5rem 1.125rem;
    border: 1px solid var(--_accent);
    border-radius: calc(var(--_radius) * 0.75);
    background: var(--_surface);
    color: var(--_accent);
    font: inherit;
    font-weight: 600;
    cursor: pointer;
  }

  button:hover {
    background: var(--_accent-soft);
  }

  button.primary {
    background: var(--_accent);
    color: var(--_on-accent);
  }

  button.primary:hover {
    background: color-mix(in srgb, var(--_accent) 88%, var(--_text));
  }

  button.quiet {
    border-color: transparent;
    background: transparent;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  button[aria-disabled="true"] {
    opacity: 0.65;
    cursor: default;
  }

  :focus-visible {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }

  label {
    display: block;
    font-weight: 600;
  }

  .hint {
    color: var(--_text-soft);
    font-size: 0.9375rem;
    font-weight: 400;
  }

  input[type="text"],
  input[type="number"],
  input[type="date"],
  input[type="datetime-local"],
  input[type="time"],
  textarea,
  select {
    min-height: 2.75rem;
    width: 100%;
    max-width: 20rem;
    padding: 0.5rem 0.75rem;
    border: 1px solid var(--_field-line);
    border-radius: calc(var(--_radius) * 0.75);
    background: var(--_surface);
    color: var(--_text);
    font: inherit;
  }

  .check {
    display: flex;
    gap: 0.75rem;
    align-items: flex-start;
    min-height: 2.75rem;
    padding: 0.5rem 0;
    font-weight: 400;
  }

  .check input {
    flex: none;
    width: 1.375rem;
    height: 1.375rem;
    margin: 0.05rem 0 0;
    accent-color: var(--_accent);
  }

  .tag {
    display: inline-flex;
    gap: 0.375rem;
    align-items: center;
    padding: 0.125rem 0.625rem;
    border-radius: 1rem;
    background: var(--_accent-soft);
    color: var(--_accent);
    font-size: 0.875rem;
    font-weight: 600;
  }

  .tag.good {
    background: var(--_good-soft);
    color: var(--_good);
  }

  .tag.warn {
    background: var(--_warn-soft);
    color: var(--_warn);
  }

  .tag.bad {
    background: var(--_bad-soft);
    color: var(--_bad);
  }

  .tag.plain {
    background: transparent;
    color: var(--_text-soft);
    padding-inline: 0;
  }

  .note {
    padding: 0.75rem 1rem;
    border-radius: calc(var(--_radius) * 0.75);
    background: var(--_warn-soft);
    color: var(--_warn);
    font-size: 0.9375rem;
  }

  .break {
    overflow-wrap: anywhere;
  }

  .scroll {
    position: relative;
    overflow-x: auto;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }

  table {
    border-collapse: collapse;
    width: 100%;
    font-variant-numeric: tabular-nums;
  }

  th,
  td {
    padding: 0.5rem 0.75rem;
    border-bottom: 1px solid var(--_line);
    text-align: start;
    vertical-align: top;
  }

  tr:last-child > * {
    border-bottom: 0;
  }

  th {
    font-size: 0.9375rem;
    font-weight: 600;
  }

  summary {
    min-height: 2.75rem;
    padding: 0.625rem 0;
    font-weight: 650;
    cursor: pointer;
  }

  .hidden-text {
    position: absolute;
    width: 1px;
    height: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  @media (max-width: 30rem) {
    .card {
      padding: 1rem;
    }

    .list > li {
      padding: 0.875rem 1rem;
    }
  }
`;
