package org.samenrooster.server.exchange.application;

import java.time.Instant;

/** Who said something and when. */
public record Said(String personId, String personName, Instant at) {}
