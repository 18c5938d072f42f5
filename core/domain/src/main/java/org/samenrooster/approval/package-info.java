/**
 * Approving a roster by exception: which lines of it ask for a decision, what an approval of a line
 * is about, and whose consent it takes to publish it late. A line is one member's shifts in a
 * roster period. Who may approve is not decided here.
 */
@NullMarked
package org.samenrooster.approval;

import org.jspecify.annotations.NullMarked;
