package org.samenrooster.server.architecture.bad.application;

import org.samenrooster.server.architecture.bad.rest.BadResource;

/** Application code that knows the resource above it. */
public record ThingManager(BadResource resource) {}
