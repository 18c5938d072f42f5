import { css } from "lit";

export const styles = css`
  :host(:popover-open) {
    position: fixed;
    inset: auto;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.25rem;
    width: min(22rem, calc(100vw - 1rem));
    max-height: calc(100dvh - 1rem);
    margin: 0;
    padding: 0.75rem;
    border: 1px solid var(--_field-line);
    border-radius: var(--_radius);
    background: var(--_surface);
    box-shadow: 0 0.5rem 1.5rem rgb(0 0 0 / 18%);
    color: var(--_text);
    overflow: auto;
  }

  .top {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0.5rem;
    align-items: start;
    padding-inline-start: 0.5rem;
  }

  .top p {
    padding-block: 0.5rem;
    font-size: 0.9375rem;
    font-weight: 600;
  }

  .top button {
    width: 2.75rem;
    padding: 0;
    font-size: 1.375rem;
    text-decoration: none;
  }

  .remark {
    padding-inline: 0.5rem;
  }

  [role="menu"] {
    display: grid;
    gap: 0.25rem;
  }

  [role="menuitem"] {
    padding-inline: 0.75rem;
    border-color: var(--_line);
    text-align: start;
  }
`;
