import { css } from "lit";

/** Radio buttons or ticks that look like one bar of choices; `--ways` says how many stand in a row. */
export const ways = css`
  .ways {
    display: grid;
    grid-template-columns: repeat(var(--ways, 3), minmax(0, 1fr));
    gap: 1px;
    border: 1px solid var(--_field-line);
    border-radius: calc(var(--_radius) * 0.75);
    background: var(--_surface);
    overflow: hidden;
  }

  .ways label {
    position: relative;
    display: grid;
    place-items: center;
    min-height: 2.75rem;
    padding: 0.25rem;
    outline: 1px solid var(--_field-line);
    background: var(--_surface);
    font-weight: 400;
    text-align: center;
    cursor: pointer;
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

  .ways label:has(:disabled),
  .ways input:disabled {
    color: var(--_text-soft);
    cursor: default;
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
