/**
 * Finds a table that a team works through row by row, so that every day has exactly the people it
 * needs, or proves that there is none: the tables are closed walks of an automaton, and a whole
 * number of each piece of them is looked for by linear programmes. Owns the search; refuses to know
 * where a problem comes from and what its shifts are called.
 */
@NullMarked
package org.samenrooster.solver.rotation;

import org.jspecify.annotations.NullMarked;
