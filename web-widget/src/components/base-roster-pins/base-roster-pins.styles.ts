import { css } from "lit";

export const styles = css`
  form {
    align-items: end;
  }

  .field {
    min-width: 6rem;
  }
`;
