package org.samenrooster.server.architecture.bad.persistence;

import org.samenrooster.server.architecture.bad.application.ThingManager;

/** A public implementation that closes a cycle. */
public record JpaThings(ThingManager manager) {}
