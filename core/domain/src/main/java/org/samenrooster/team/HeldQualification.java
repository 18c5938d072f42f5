package org.samenrooster.team;

import org.samenrooster.time.DateRange;

/** A qualification a member holds, and on which days it is valid. */
public record HeldQualification(Qualification qualification, DateRange validity) {}
