import { css } from "lit";

export const styles = css`
  .months {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 19rem), 1fr));
    gap: 1rem 2rem;
    padding-block-start: 1rem;
  }

  .month {
    display: grid;
    gap: 0.25rem;
  }

  .month legend {
    font-weight: 600;
  }

  .month:disabled {
    opacity: 0.6;
  }

  .ways {
    display: grid;
    grid-template-columns: repeat(3, minmax(0, 1fr));
    border: 1px solid var(--_field-line);
    border-radius: calc(var(--_radius) * 0.75);
    overflow: hidden;
  }

  .ways label {
    position: relative;
    display: grid;
    place-items: center;
    min-height: 2.75rem;
    padding: 0.25rem;
    font-weight: 400;
    text-align: center;
    cursor: pointer;
  }

  .ways label + label {
    border-inline-start: 1px solid var(--_field-line);
  }

  .ways input {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }

  .ways label:has(:checked) {
    background: var(--_accent-soft);
    color: var(--_accent);
    font-weight: 600;
    box-shadow: inset 0 -3px 0 var(--_accent);
  }

  .ways label:has(:focus-visible) {
    outline: 3px solid var(--_accent);
    outline-offset: -3px;
  }
`;
