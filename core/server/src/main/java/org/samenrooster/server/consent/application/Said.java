package org.samenrooster.server.consent.application;

import java.time.Instant;

/** Who said something and when. */
public record Said(String personId, String personName, Instant at) {}
