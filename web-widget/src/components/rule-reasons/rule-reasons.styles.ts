import { css } from "lit";

export const styles = css`
  ul {
    display: grid;
    gap: 0.375rem;
    margin-top: 0.375rem;
    font-size: 0.9375rem;
  }

  li {
    display: flex;
    gap: 0.5rem;
  }
`;
