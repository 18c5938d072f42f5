import { css } from "lit";

export const styles = css`
  :host {
    padding-top: 0.5rem;
  }
`;
