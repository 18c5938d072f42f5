import { css } from "lit";

export const styles = css`
  :host {
    --_name: 11rem;
    --_day: 3.25rem;
  }

  .scroll {
    max-height: min(46rem, calc(100dvh - 6rem));
    overflow: auto;
    /* What is brought into sight is not to end up below the head or the names. */
    scroll-padding-block: 6.5rem 0.5rem;
    scroll-padding-inline: var(--_name) 0.5rem;
  }

  .grid {
    width: calc(var(--_name) + var(--_days) * var(--_day));
    min-width: 100%;
  }

  .line {
    display: grid;
    grid-template-columns: var(--_name) repeat(var(--_days), minmax(0, 1fr));
    min-height: 2.75rem;
    border-bottom: 1px solid var(--_line);
    /* A row out of sight costs nothing until it comes into sight. */
    content-visibility: auto;
    contain-intrinsic-block-size: auto 2.8125rem;
  }

  .line:last-child {
    border-bottom: 0;
  }

  .heads,
  .coverage {
    position: sticky;
    z-index: 2;
    background: var(--_surface);
    content-visibility: visible;
  }

  .heads {
    inset-block-start: 0;
    height: 4rem;
  }

  .coverage {
    inset-block-start: 4rem;
    border-bottom-color: var(--_field-line);
  }

  .name {
    position: sticky;
    z-index: 1;
    inset-inline-start: 0;
    display: grid;
    align-content: center;
    padding: 0.25rem 0.75rem;
    border-inline-end: 1px solid var(--_line);
    background: var(--_surface);
    font-size: 0.9375rem;
    font-weight: 600;
    line-height: 1.25;
  }

  .heads .name {
    align-content: end;
    padding-block-end: 0.5rem;
  }

  /* As high with a light as without: nothing is to move under a pointer that drags. */
  .name .facts,
  .name .tag {
    min-height: 1.25em;
    font-size: 0.8125rem;
    line-height: 1.25;
  }

  .name .facts {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.5rem;
    font-weight: 400;
  }

  .open .facts {
    min-height: 0;
  }

  .name .tag {
    justify-self: start;
    padding-block: 0;
  }

  .head {
    display: grid;
    align-content: end;
    justify-items: center;
    padding-block-end: 0.375rem;
    font-size: 0.8125rem;
    line-height: 1.25;
  }

  .head .above {
    min-height: 1.25em;
    color: var(--_text-soft);
    font-size: 0.75rem;
    white-space: nowrap;
  }

  .head strong {
    font-size: 1rem;
  }

  .today strong {
    padding: 0 0.375rem;
    border-radius: 1rem;
    background: var(--_accent);
    color: var(--_on-accent);
  }

  .cell {
    position: relative;
    display: flex;
    flex-wrap: wrap;
    gap: 0.125rem;
    align-items: stretch;
    justify-content: center;
    padding: 0.1875rem;
    border-inline-end: 1px solid color-mix(in srgb, var(--_line) 55%, transparent);
    cursor: pointer;
    user-select: none;
  }

  .seen {
    display: contents;
  }

  .weekend {
    background: color-mix(in srgb, var(--_text) 4%, var(--_surface));
  }

  .cell:hover,
  .cell[data-over] {
    background: var(--_accent-soft);
  }

  .cell[data-over] {
    outline: 2px dashed var(--_accent);
    outline-offset: -3px;
  }

  .cell:focus-visible {
    outline-offset: -3px;
  }

  .holding .cell {
    cursor: copy;
  }

  .coverage .cell {
    flex-direction: column;
    gap: 0;
    align-items: center;
    font-size: 0.8125rem;
    font-variant-numeric: tabular-nums;
    line-height: 1.3;
  }

  .down {
    color: var(--_bad);
    font-weight: 650;
  }

  .good {
    color: var(--_good);
  }

  .up {
    color: var(--_text-soft);
  }

  .shift {
    display: grid;
    flex: 1 1 2.5rem;
    align-content: center;
    justify-items: center;
    min-width: 0;
    border-radius: 0.375rem;
    background: var(--_accent-soft);
    color: var(--_text);
    line-height: 1.2;
  }

  .code {
    font-size: 0.875rem;
    font-weight: 650;
    white-space: nowrap;
  }

  .time {
    color: var(--_text-soft);
    font-size: 0.6875rem;
    font-variant-numeric: tabular-nums;
  }

  .vacant {
    border: 1px dashed var(--_warn);
    background: var(--_warn-soft);
  }

  .vacant .code {
    color: var(--_warn);
  }

  .vacated {
    background: none;
  }

  .vacated .code {
    text-decoration: line-through;
  }

  .lifted {
    outline: 2px solid var(--_accent);
    opacity: 0.65;
  }

  .away,
  .more {
    align-self: center;
    color: var(--_text-soft);
    font-size: 0.75rem;
  }

  .absent {
    background: repeating-linear-gradient(
      135deg,
      transparent 0 0.375rem,
      color-mix(in srgb, var(--_text) 7%, transparent) 0.375rem 0.5rem
    );
  }

  .mark {
    position: absolute;
    inset-block-start: 0.0625rem;
    inset-inline-end: 0.0625rem;
    display: grid;
    place-items: center;
    min-width: 1.0625rem;
    height: 1.0625rem;
    border-radius: 1rem;
    background: var(--_surface);
    font-size: 0.75rem;
    font-weight: 700;
    line-height: 1;
  }

  .mark.block {
    background: var(--_bad);
    color: var(--_surface);
  }

  .mark.warn {
    background: var(--_warn);
    color: var(--_surface);
  }

  .mark.accepted,
  .mark.info {
    border: 1px solid var(--_line);
    color: var(--_text-soft);
  }

  @media (max-width: 56rem) {
    :host {
      --_name: 8.5rem;
    }
  }

  @media (max-width: 30rem) {
    :host {
      --_name: 6.5rem;
    }

    .name {
      padding-inline: 0.5rem;
      font-size: 0.875rem;
    }
  }
`;
