import { css } from "lit";

export const styles = css`
  :host {
    min-height: 8rem;
  }
`;
