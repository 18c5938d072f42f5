import { css } from "lit";

export const styles = css`
  :host {
    container-type: inline-size;
  }

  h3:focus {
    outline: none;
  }

  .shift {
    font-weight: 600;
  }

  .list > li {
    padding: 0.75rem 1rem;
  }

  .taker {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0.25rem 0.75rem;
    align-items: center;
  }

  /* A name keeps room for a word beside the button, or the button goes below it. */
  @container (width < 20rem) {
    .taker {
      grid-template-columns: minmax(0, 1fr);
      justify-items: start;
    }
  }

  .judgement {
    display: flex;
    flex-wrap: wrap;
    grid-column: 1 / -1;
    gap: 0.25rem 0.5rem;
    align-items: baseline;
  }

  .why {
    grid-column: 1 / -1;
  }

  .judgement ul {
    flex: 1 0 100%;
  }
`;
