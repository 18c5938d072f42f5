package org.samenrooster.server.sickcall.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.samenrooster.server.exchange.application.OfferOpenShifts;
import org.samenrooster.server.exchange.application.OfferOpenShifts.Offered;
import org.samenrooster.server.exchange.application.PublishedShifts;
import org.samenrooster.server.platform.security.Caller;
import org.samenrooster.server.shift.application.CallersTeam;
import org.samenrooster.server.sickcall.application.ShowSickCalls.Vacated;
import org.samenrooster.server.team.application.StoredTeam;

/**
 * Asks for everything that a sick call leaves open, with one command: the first yes has a shift.
 */
@Dependent
public final class AskForReplacements {

  private final CallersTeam teams;
  private final ShowSickCalls show;
  private final StandingForTeam standing;
  private final OfferOpenShifts offers;
  private final Clock clock;

  @Inject
  AskForReplacements(
      CallersTeam teams,
      ShowSickCalls show,
      StandingForTeam standing,
      OfferOpenShifts offers,
      Clock clock) {
    this.teams = teams;
    this.show = show;
    this.standing = standing;
    this.offers = offers;
    this.clock = clock;
  }

  /**
   * What was asked.
   *
   * @param asOf the moment at which it was
   * @param offered the shifts that are open, by start
   */
  public record Asked(Instant asOf, StoredTeam team, List<Offered> offered) {

    public Asked {
      offered = List.copyOf(offered);
    }
  }

  /**
   * Asks; to be called in a transaction. Shifts that somebody has, that have begun, or for which
   * people are being asked, are left alone.
   *
   * @throws org.samenrooster.server.platform.problem.Problem if there is no such call, or the
   *     caller is not on duty
   */
  public Asked ask(Caller caller, String teamId, String callId) {
    var team = teams.load(caller, teamId);
    var stored = show.of(team, callId);
    var now = clock.instant();
    var personId = stored.place().personId();
    standing.require(caller, team, personId, now);
    var open =
        show.detail(team, stored).vacated().stream()
            .map(Vacated::replacement)
            .filter(shift -> shift.holder().isEmpty())
            .filter(shift -> PublishedShifts.isAhead(shift, now))
            .toList();
    return new Asked(now, team, offers.offer(caller, team, open, personId, "askForReplacements"));
  }
}
