package org.samenrooster.architecture.bad.cyclea;

import org.samenrooster.architecture.bad.cycleb.Second;

/** One half of a cycle. */
public record First(Second second) {}
