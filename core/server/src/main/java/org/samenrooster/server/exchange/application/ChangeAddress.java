package org.samenrooster.server.exchange.application;

/** Which change of which team. */
public record ChangeAddress(String teamId, String changeId) {}
