/**
 * Approving a roster by exception: which lines of it ask for a decision, and what an approval of a
 * line is about. A line is one member's shifts in a roster period. Who may approve is not decided
 * here.
 */
@NullMarked
package org.samenrooster.approval;

import org.jspecify.annotations.NullMarked;
