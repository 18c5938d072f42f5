package org.samenrooster.architecture.bad.cycleb;

import org.samenrooster.architecture.bad.cyclea.First;

/** The other half of a cycle. */
public record Second(First first) {}
