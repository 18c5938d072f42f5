package org.samenrooster.server.team.persistence;

/** Which team a row belongs to; no statement goes without it. */
record TeamKey(String organisationId, String teamId) {}
