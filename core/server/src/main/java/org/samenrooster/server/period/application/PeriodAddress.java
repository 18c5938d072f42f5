package org.samenrooster.server.period.application;

/** Which period of which team. */
public record PeriodAddress(String teamId, String periodId) {}
