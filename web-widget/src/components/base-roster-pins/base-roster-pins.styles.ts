import { css } from "lit";

export const styles = css`
  form.actions {
    align-items: end;
  }

  .field {
    min-width: 6rem;
  }
`;
