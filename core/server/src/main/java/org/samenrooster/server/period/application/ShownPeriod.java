package org.samenrooster.server.period.application;

import org.samenrooster.server.team.application.StoredTeam;

/** A roster period with its team, whose clock its times are shown on. */
public record ShownPeriod(StoredTeam team, RosterPeriod period) {}
