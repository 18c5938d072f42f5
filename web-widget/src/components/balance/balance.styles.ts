import { css } from "lit";

export const styles = css`
  .privacy {
    padding: 0.75rem 1rem;
    border-radius: calc(var(--_radius) * 0.75);
    background: var(--_accent-soft);
  }

  .rules {
    display: grid;
    gap: 0.5rem;
    padding-inline-start: 1.25rem;
    list-style: disc;
  }

  .fading {
    display: grid;
    grid-template-columns: repeat(4, minmax(0, 1fr));
    gap: 0.5rem;
    max-width: 24rem;
    color: var(--_text-soft);
    text-align: center;
  }

  .fading svg {
    display: block;
    width: 100%;
    height: 4rem;
    margin-bottom: 0.25rem;
  }

  rect {
    fill: var(--_accent);
  }
`;
