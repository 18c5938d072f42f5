/**
 * What to ask of whom when somebody cannot work her shift: that one person takes it, or that one
 * moves to it and another takes her place. Nothing of a roster changes here; a repair is a set of
 * requests, each of which its person may refuse.
 */
@NullMarked
package org.samenrooster.solver.repair;

import org.jspecify.annotations.NullMarked;
