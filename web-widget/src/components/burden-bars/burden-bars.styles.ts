import { css } from "lit";

export const styles = css`
  :host {
    display: grid;
    gap: 0.75rem;
    grid-template-columns: minmax(0, 1fr);
  }

  .kinds {
    display: grid;
    gap: 1.25rem;
    grid-template-columns: minmax(0, 1fr);
  }

  .head,
  .figures {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1rem;
    align-items: baseline;
    justify-content: space-between;
  }

  .name {
    font-weight: 650;
  }

  svg {
    display: block;
    width: 100%;
    height: 1.25rem;
    margin-block: 0.375rem 0.25rem;
    overflow: visible;
  }

  .ground {
    fill: color-mix(in srgb, var(--_text-soft) 14%, var(--_surface));
  }

  .own {
    fill: var(--_accent);
  }

  .median {
    fill: none;
    stroke: var(--_text);
    stroke-width: 3;
  }

  .sample {
    display: inline-block;
    width: 0.875rem;
    height: 0.625rem;
    margin-inline-end: 0.375rem;
  }

  .sample.own {
    background: var(--_accent);
  }

  .sample.median {
    width: 3px;
    height: 0.875rem;
    background: var(--_text);
    vertical-align: -0.125rem;
  }
`;
