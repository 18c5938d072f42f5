import { css } from "lit";

export const styles = css`
  article {
    padding: 1.25rem;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }

  :host([asked]) article {
    border-inline-start: 4px solid var(--_accent);
  }

  h4 {
    font-size: 1.0625rem;
    line-height: 1.35;
  }

  h4:focus {
    outline: none;
  }

  .standing {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 0.75rem;
    align-items: baseline;
    margin-block: 0.25rem;
  }

  .tag.plain {
    background: color-mix(in srgb, var(--_text-soft) 12%, var(--_surface));
    padding-inline: 0.625rem;
  }

  .side {
    display: grid;
    gap: 0.375rem;
    grid-template-columns: minmax(0, 1fr);
  }

  .side li + li {
    margin-top: 0.5rem;
  }

  .heading {
    color: var(--_text-soft);
    font-size: 0.9375rem;
    font-weight: 600;
  }

  .whose {
    display: block;
    font-size: 0.9375rem;
  }

  @media (max-width: 30rem) {
    article {
      padding: 1rem;
    }

    .actions button {
      flex: 1 1 auto;
    }
  }
`;
