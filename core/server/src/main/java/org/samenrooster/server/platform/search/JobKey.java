package org.samenrooster.server.platform.search;

/** Whose search it is, and which one. */
public record JobKey(String organisationId, String teamId, String id) {}
