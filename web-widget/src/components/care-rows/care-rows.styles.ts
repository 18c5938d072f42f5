import { css } from "lit";

/** Rows of care demand: a line that opens into its fields. */
export const careRows = css`
  .list > li {
    padding: 0;
  }

  .list + button {
    justify-self: start;
  }

  button.line {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75rem;
    align-items: baseline;
    width: 100%;
    padding: 0.75rem 1.25rem;
    border-color: transparent;
    border-radius: 0;
    color: var(--_text);
    font-weight: 400;
    text-align: start;
  }

  button.line:focus-visible {
    outline-offset: -3px;
  }

  button.line::before {
    content: "▸" / "";
    color: var(--_text-soft);
  }

  button.line[aria-expanded="true"]::before {
    content: "▾" / "";
  }

  button.line .name {
    overflow-wrap: anywhere;
    font-weight: 650;
  }

  .opened {
    padding: 0.25rem 1.25rem 1.25rem;
  }

  .opened > .actions {
    padding-block-start: 0.75rem;
    border-block-start: 1px solid var(--_line);
  }

  .row-form {
    display: grid;
    gap: 1rem;
  }

  .row-form .fields {
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 10rem), 1fr));
    align-items: start;
  }

  .row-form :is(input, select) {
    width: 100%;
  }

  .row-form .ways input {
    position: absolute;
  }

  .row-form .ways {
    max-width: 32rem;
    margin-block-start: 0.25rem;
  }

  [aria-invalid="true"] {
    border-color: var(--_bad) !important;
  }

  .fault:empty {
    display: none;
  }

  .days-label {
    font-weight: 600;
  }

  @media (max-width: 30rem) {
    button.line {
      padding-inline: 1rem;
    }

    .opened {
      padding-inline: 1rem;
    }
  }
`;
