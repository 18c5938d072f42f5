/**
 * The search for base rosters and shift demand: a problem value in, a proposal value out. Owns how
 * good rosters are found; refuses to know where a problem comes from, who accepts a proposal, and
 * any rule of its own: what is allowed is asked of the rules themselves.
 */
@NullMarked
package org.samenrooster.solver;

import org.jspecify.annotations.NullMarked;
