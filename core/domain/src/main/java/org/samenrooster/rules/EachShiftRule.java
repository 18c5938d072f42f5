package org.samenrooster.rules;

/**
 * A rule that judges every shift by itself, or the rest that belongs to it: at most once, in a
 * window that follows from the shifts alone and not from the numbers of the rule. So what two rules
 * of one class say can be compared shift by shift. The work that a violation names lies in its
 * window or less than a week after its start.
 */
public interface EachShiftRule extends RosterRule {}
