package org.samenrooster.server.period.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.samenrooster.rules.Change;
import org.samenrooster.rules.HistoryGap;
import org.samenrooster.rules.Timeline;
import org.samenrooster.rules.pack.Rulebook;
import org.samenrooster.server.shift.application.Finding;
import org.samenrooster.server.shift.application.JudgedDays;
import org.samenrooster.server.shift.application.Judgement;
import org.samenrooster.server.shift.application.RosterShift;
import org.samenrooster.server.shift.application.Timelines;
import org.samenrooster.server.team.application.StoredTeam;
import org.samenrooster.server.team.application.TeamRules;

/**
 * Finds what the shifts of a period break: for everybody who holds one, with his work before and
 * after the period and in other teams. What is broken without these shifts too is not theirs.
 */
@Dependent
public final class PeriodViolations {

  private final Timelines timelines;
  private final TeamRules rules;

  @Inject
  PeriodViolations(Timelines timelines, TeamRules rules) {
    this.timelines = timelines;
    this.rules = rules;
  }

  /**
   * What is found about one member.
   *
   * @param findings gravest first; may be none
   * @param gaps the rules for which too little is known of what he worked before the period
   */
  public record OfMember(String memberId, List<Finding> findings, List<HistoryGap> gaps) {

    public OfMember {
      findings = List.copyOf(findings);
      gaps = List.copyOf(gaps);
    }
  }

  /**
   * What is found about every member who holds one of the shifts, by member id.
   *
   * @param shifts shifts of the period; those of the members who are wanted
   */
  public List<OfMember> of(StoredTeam team, RosterPeriod period, Collection<RosterShift> shifts) {
    var holders =
        shifts.stream()
            .flatMap(shift -> shift.holder().stream())
            .collect(Collectors.toCollection(TreeSet::new));
    var ids = shifts.stream().map(shift -> shift.shift().id()).collect(Collectors.toSet());
    var book = rules.of(team.team());
    var found = timelines.of(team, holders, JudgedDays.around(period.dates()));
    return holders.stream()
        .map(
            member -> {
              var timeline = found.get(member);
              var gaps = book.gaps(timeline.judging(period.dates()));
              return new OfMember(member, caused(ids, timeline, book), gaps);
            })
        .toList();
  }

  private static List<Finding> caused(Set<String> ids, Timeline timeline, Rulebook book) {
    var ofPeriod = timeline.duties().stream().filter(duty -> ids.contains(duty.id())).toList();
    var without = timeline.with(new Change(ofPeriod, List.of()));
    return Judgement.of(without, book, new Change(List.of(), ofPeriod)).caused();
  }
}
