package org.samenrooster.server.period.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.samenrooster.rules.Change;
import org.samenrooster.rules.RuleViolation;
import org.samenrooster.rules.Timeline;
import org.samenrooster.rules.pack.Rulebook;
import org.samenrooster.server.shift.application.RosterShift;
import org.samenrooster.server.shift.application.Timelines;
import org.samenrooster.server.team.application.StoredTeam;
import org.samenrooster.server.team.application.TeamRules;
import org.samenrooster.time.DateRange;

/**
 * Finds what the shifts of a period break: for everybody who holds one, with his work before and
 * after the period and in other teams. What is broken without these shifts too is not theirs.
 */
@Dependent
public final class PeriodViolations {

  // Shifts at the edges can break a rule for work on the other side of it.
  private static final int DAYS_AROUND = 14;

  private final Timelines timelines;
  private final TeamRules rules;

  @Inject
  PeriodViolations(Timelines timelines, TeamRules rules) {
    this.timelines = timelines;
    this.rules = rules;
  }

  /**
   * The violations by member, blocking ones first; only members who have any.
   *
   * @param shifts the shifts of the period
   */
  Map<String, List<RuleViolation>> of(
      StoredTeam team, RosterPeriod period, Collection<RosterShift> shifts) {
    var holders =
        shifts.stream()
            .flatMap(shift -> shift.holder().stream())
            .collect(Collectors.toCollection(TreeSet::new));
    var ids = shifts.stream().map(shift -> shift.shift().id()).collect(Collectors.toSet());
    var judged =
        new DateRange(
            period.dates().from().minusDays(DAYS_AROUND),
            period.dates().until().plusDays(DAYS_AROUND));
    var book = rules.of(team.team());
    return timelines.of(team, holders, judged).entrySet().stream()
        .map(entry -> Map.entry(entry.getKey(), caused(ids, entry.getValue(), book)))
        .filter(entry -> !entry.getValue().isEmpty())
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private static List<RuleViolation> caused(Set<String> ids, Timeline timeline, Rulebook book) {
    var ofPeriod = timeline.duties().stream().filter(duty -> ids.contains(duty.id())).toList();
    var without = timeline.with(new Change(ofPeriod, List.of()));
    return book.whatIf(without, new Change(List.of(), ofPeriod)).caused().stream()
        .sorted(Comparator.comparing(RuleViolation::severity).thenComparing(RuleViolation::at))
        .toList();
  }
}
