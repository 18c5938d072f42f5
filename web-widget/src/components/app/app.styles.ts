import { css } from "lit";

export const styles = css`
  :host {
    min-height: 8rem;
  }

  .connection:not(:empty) .note {
    margin-bottom: 1.5rem;
  }
`;
