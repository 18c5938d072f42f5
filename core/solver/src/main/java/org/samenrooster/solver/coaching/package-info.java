/**
 * Which shifts of a coach a student or new colleague works beside her: exact, within rules that are
 * asked and never copied. Knows no roster; base rosters and completions each bring their own.
 */
@NullMarked
package org.samenrooster.solver.coaching;

import org.jspecify.annotations.NullMarked;
