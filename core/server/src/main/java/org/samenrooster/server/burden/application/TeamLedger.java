package org.samenrooster.server.burden.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import org.samenrooster.burden.BurdenEntry;
import org.samenrooster.burden.TeamBurdens;
import org.samenrooster.server.agreements.inforce.AgreementsInForce;
import org.samenrooster.server.team.application.StoredTeam;
import org.samenrooster.team.Employment;

/** Reads the ledger of a team in three statements. */
@Dependent
public final class TeamLedger {

  private final Burdens burdens;
  private final AgreementsInForce agreements;

  @Inject
  TeamLedger(Burdens burdens, AgreementsInForce agreements) {
    this.burdens = burdens;
    this.agreements = agreements;
  }

  /**
   * The ledger of everybody who is a member on a day, with the contract hours of that day and
   * fading as the team has agreed for it.
   */
  public TeamBurdens on(StoredTeam team, LocalDate day) {
    var decay = agreements.on(team.organisationId(), team.team().id(), day).burdens();
    var known = burdens.since(team, decay.firstThatCounts(day));
    var entries = new HashMap<String, List<BurdenEntry>>();
    var minutes = new HashMap<String, Integer>();
    for (var member : team.on(day).members()) {
      entries.put(member.id(), known.getOrDefault(member.id(), List.of()));
      member
          .employmentOn(day)
          .map(Employment::weeklyMinutes)
          .filter(weekly -> weekly > 0)
          .ifPresent(weekly -> minutes.put(member.id(), weekly));
    }
    return new TeamBurdens(entries, minutes, decay, day);
  }
}
