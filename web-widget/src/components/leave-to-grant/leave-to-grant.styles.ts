import { css } from "lit";

export const styles = css`
  .days {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 16rem), 1fr));
    gap: 0.5rem 1.25rem;
  }
`;
