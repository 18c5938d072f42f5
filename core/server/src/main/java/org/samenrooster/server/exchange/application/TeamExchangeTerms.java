package org.samenrooster.server.exchange.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.samenrooster.agreement.ExchangeAgreement;
import org.samenrooster.server.agreements.inforce.AgreementsInForce;
import org.samenrooster.server.team.application.StoredTeam;

/** Knows what a team has agreed about changes after publication, as it holds today. */
@Dependent
public class TeamExchangeTerms {

  private final AgreementsInForce agreements;
  private final Clock clock;

  @Inject
  TeamExchangeTerms(AgreementsInForce agreements, Clock clock) {
    this.agreements = agreements;
    this.clock = clock;
  }

  /** The agreement about changes after publication. */
  public ExchangeAgreement of(StoredTeam team) {
    var today = LocalDate.now(clock.withZone(team.team().zone()));
    return agreements.on(team.organisationId(), team.team().id(), today).exchanges();
  }
}
