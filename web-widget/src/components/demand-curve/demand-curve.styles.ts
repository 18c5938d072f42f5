import { css } from "lit";

export const styles = css`
  .figures {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
  }
`;
