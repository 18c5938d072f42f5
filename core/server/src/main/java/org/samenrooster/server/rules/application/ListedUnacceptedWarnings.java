package org.samenrooster.server.rules.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.samenrooster.rules.Severity;
import org.samenrooster.server.period.application.PeriodViolations.OfMember;
import org.samenrooster.server.period.application.RosterPeriod;
import org.samenrooster.server.period.application.UnacceptedWarnings;
import org.samenrooster.server.team.application.StoredTeam;

/** Counts the warnings as the list of violations shows them, so that both say the same. */
@Dependent
class ListedUnacceptedWarnings implements UnacceptedWarnings {

  private final ListViolations violations;

  @Inject
  ListedUnacceptedWarnings(ListViolations violations) {
    this.violations = violations;
  }

  @Override
  public int among(StoredTeam team, RosterPeriod period, List<OfMember> found) {
    return Math.toIntExact(
        violations.listed(team, period, found).stream()
            .filter(listed -> listed.finding().inFull().severity() == Severity.WARN)
            .filter(listed -> listed.accepted().isEmpty())
            .count());
  }
}
