/**
 * Who could take a shift, best first. Whether somebody may is asked of the team's rules on the
 * person's own timeline, as it is when a shift is picked; what it would do to hours, burden and
 * cost decides the order, and is told as codes and numbers. A pure function: nothing is stored and
 * nobody is asked.
 */
@NullMarked
package org.samenrooster.solver.suggestion;

import org.jspecify.annotations.NullMarked;
