/**
 * Assigns the shifts of a run of days to people: each person's line by dynamic programming over the
 * rules it has to keep, all lines together by column generation, with a lower bound. Owns how good
 * lines are found together; refuses to know where a problem comes from or what its shifts are
 * called.
 */
@NullMarked
package org.samenrooster.solver.assignment;

import org.jspecify.annotations.NullMarked;
