package org.samenrooster.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.samenrooster.fault.Fault;
import org.samenrooster.fault.FaultCode;
import org.samenrooster.rules.Duty;
import org.samenrooster.team.TeamMember;

/**
 * Which teams lend each other people: those that each agreed to do so with the other. Their people
 * may pick each other's open shifts.
 *
 * @param on whether the team does so at all
 * @param teamIds with which teams
 * @param fromDaysBefore from how many days before a roster period on its open shifts are there for
 *     people of other teams; empty where they never wait for the team's own
 */
public record Lending(boolean on, Set<String> teamIds, OptionalInt fromDaysBefore) {

  /** Of nobody. */
  public static final Lending NONE = new Lending(false, Set.of(), OptionalInt.empty());

  public Lending {
    teamIds = Collections.unmodifiableSet(new TreeSet<>(teamIds));
    fromDaysBefore.ifPresent(days -> Numbers.requireFrom(0, "days before a period", days));
  }

  /** Whether the team agreed to it with that other team. */
  public boolean isWith(String teamId) {
    return on && teamIds.contains(teamId);
  }

  /**
   * What keeps a person of another team from picking a shift of this one, besides rules and what
   * its own people are kept from; empty where nothing does.
   *
   * @param atHome the person as the own team knows him
   * @param periodFrom first day of the period of the shift
   * @param today on the clock of the team
   */
  public List<Fault> againstPick(
      TeamMember atHome, Duty shift, LocalDate periodFrom, LocalDate today) {
    List<Fault> against = new ArrayList<>();
    if (fromDaysBefore.isPresent()) {
      LocalDate opens = periodFrom.minusDays(fromDaysBefore.getAsInt());
      if (today.isBefore(opens)) {
        against.add(Fault.at("", FaultCode.LENDING_LATER, opens));
      }
    }
    // Who learns the work does so beside a coach of the own team.
    if (atHome.coachOn(shift.day()).isPresent()) {
      against.add(Fault.at("", FaultCode.LENDING_WITH_COACH, shift.day()));
    }
    return against;
  }
}
