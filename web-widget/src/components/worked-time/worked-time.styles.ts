import { css } from "lit";
import { fields } from "../../styles/fields.ts";

export const styles = [
  fields,
  css`
    form,
    .stored {
      margin-top: 0.5rem;
    }

    legend {
      font-weight: 600;
    }

    .open {
      padding-inline: 0;
    }
  `,
];
