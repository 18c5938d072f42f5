import { css } from "lit";

export const styles = css`
  .legend {
    font-weight: 600;
  }

  .months {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 26rem), 1fr));
    gap: 0 2rem;
  }

  .month {
    display: grid;
    grid-template-columns: 6rem minmax(0, 1fr) 10.5rem;
    gap: 0.75rem;
    align-items: center;
    min-height: 2.75rem;
  }

  .month label {
    font-weight: 400;
  }

  .month .numbers {
    text-align: end;
    white-space: nowrap;
  }

  input[type="range"] {
    width: 100%;
    min-height: 2.75rem;
    margin: 0;
    accent-color: var(--_accent);
  }

  input[type="range"]:disabled {
    opacity: 0.4;
  }

  #band {
    width: auto;
    justify-self: start;
  }

  @media (max-width: 30rem) {
    .month {
      grid-template-columns: minmax(0, 1fr) auto;
      gap: 0 0.75rem;
      padding-block: 0.25rem;
    }

    .month input {
      grid-row: 2;
      grid-column: 1 / -1;
      min-height: 2.25rem;
    }
  }
`;
