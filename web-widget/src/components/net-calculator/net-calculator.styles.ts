import { css } from "lit";
import { fields } from "../../styles/fields.ts";

export const styles = [
  fields,
  css`
    legend,
    .legend {
      margin-bottom: 0.5rem;
      font-size: 1.0625rem;
      font-weight: 700;
    }

    .short {
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 9rem), 1fr));
    }

    .child {
      padding-inline-start: 1rem;
      border-inline-start: 3px solid var(--_line);
    }

    .hint {
      display: block;
    }
  `,
];
