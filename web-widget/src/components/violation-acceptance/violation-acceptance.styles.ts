import { css } from "lit";
import { fields } from "../../styles/fields.ts";

export const styles = [
  fields,
  css`
    form {
      max-width: 36rem;
    }

    textarea {
      width: 100%;
      padding: 0.5rem 0.75rem;
      border: 1px solid var(--_field-line);
      border-radius: calc(var(--_radius) * 0.75);
      background: var(--_surface);
      color: var(--_text);
      font: inherit;
      resize: vertical;
    }
  `,
];
