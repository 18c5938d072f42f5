import { css } from "lit";

/**
 * The only public theming surface: a host page sets `--roster-…` on the element or anywhere above it. The
 * private names keep the defaults in one place; each default pair meets 4.5 : 1 on its surface. Which of a pair
 * holds is the page's `color-scheme`, which is inherited like any other property.
 */
export const tokens = css`
  :host {
    --_accent: var(--roster-accent, light-dark(#0b5d66, #7fd0d9));
    --_on-accent: var(--roster-on-accent, light-dark(#ffffff, #06282c));
    --_accent-soft: var(
      --roster-accent-soft,
      color-mix(in srgb, var(--_accent) 9%, var(--_surface))
    );
    --_text: var(--roster-text, light-dark(#1c2430, #e9edf2));
    --_text-soft: var(--roster-text-soft, light-dark(#55606e, #a9b4c1));
    --_surface: var(--roster-surface, light-dark(#ffffff, #1a2029));
    --_line: var(--roster-line, light-dark(#d9dee5, #3a4452));
    --_field-line: light-dark(#7d8794, #8b97a6);
    --_good: var(--roster-good, light-dark(#1c6b3a, #8fd9a8));
    --_good-soft: var(--roster-good-soft, light-dark(#e9f5ed, #16301f));
    --_warn: var(--roster-warn, light-dark(#7a4b00, #f0c36a));
    --_warn-soft: var(--roster-warn-soft, light-dark(#fff5df, #33270c));
    --_bad: var(--roster-bad, light-dark(#9b1c1c, #ff9e96));
    --_bad-soft: var(--roster-bad-soft, light-dark(#fdeeee, #3b1618));
    --_radius: var(--roster-radius, 0.75rem);
    --_font: var(
      --roster-font,
      system-ui,
      -apple-system,
      "Segoe UI",
      Roboto,
      "Helvetica Neue",
      Arial,
      sans-serif
    );

    color: var(--_text);
    font-family: var(--_font);
    font-size: 1rem;
    line-height: 1.5;
  }
`;
