package org.samenrooster.server.exchange.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.samenrooster.rules.RuleViolation;
import org.samenrooster.rules.Severity;
import org.samenrooster.rules.Timeline;
import org.samenrooster.server.platform.problem.Problems;
import org.samenrooster.server.platform.security.Caller;
import org.samenrooster.server.platform.security.Role;
import org.samenrooster.server.shift.application.Finding;
import org.samenrooster.server.shift.application.JudgedDays;
import org.samenrooster.server.shift.application.Judgement;
import org.samenrooster.server.shift.application.Timelines;
import org.samenrooster.server.team.application.StoredTeam;
import org.samenrooster.server.team.application.TeamRules;

/** Asks the rules that judge picks about the whole change of everybody. */
@Dependent
final class JudgeSides {

  private final Timelines timelines;
  private final TeamRules rules;

  @Inject
  JudgeSides(Timelines timelines, TeamRules rules) {
    this.timelines = timelines;
    this.rules = rules;
  }

  /** What the rules find, by member. */
  record Judged(Map<String, List<Finding>> findings) {

    private Stream<RuleViolation> all() {
      return findings.values().stream().flatMap(List::stream).map(Finding::inFull);
    }

    boolean blocks() {
      return all().anyMatch(RuleViolation::blocks);
    }

    boolean warns() {
      return all().anyMatch(violation -> violation.severity() == Severity.WARN);
    }
  }

  /** Judges the change for everybody. */
  Judged judge(StoredTeam team, Sides sides) {
    return judge(team, sides, read(team, List.of(sides)));
  }

  /**
   * Judges changes of which one will be, each for everybody in it; their people are read at once.
   *
   * @param each by what tells them apart
   */
  <K> Map<K, Judged> judgeEach(StoredTeam team, Map<K, Sides> each) {
    if (each.isEmpty()) {
      return Map.of();
    }
    var found = read(team, each.values());
    Map<K, Judged> judged = new LinkedHashMap<>();
    each.forEach((key, sides) -> judged.put(key, judge(team, sides, found)));
    return judged;
  }

  private Map<String, Timeline> read(StoredTeam team, Collection<Sides> several) {
    var members =
        several.stream()
            .flatMap(sides -> sides.byMember().keySet().stream())
            .collect(Collectors.toCollection(TreeSet::new));
    var days = Sides.days(several.stream().flatMap(Sides::all));
    return timelines.of(team, members, JudgedDays.around(days));
  }

  private Judged judge(StoredTeam team, Sides sides, Map<String, Timeline> found) {
    var book = rules.of(team.team());
    Map<String, List<Finding>> findings = new TreeMap<>();
    sides
        .byMember()
        .forEach(
            (member, side) -> {
              var timeline = Optional.ofNullable(found.get(member)).orElseThrow();
              findings.put(member, Judgement.of(timeline, book, side.on(timeline)).caused());
            });
    return new Judged(findings);
  }

  /**
   * Refuses what a rule forbids to somebody; whom and which is told to herself and to the team lead
   * only.
   *
   * @throws org.samenrooster.server.platform.problem.Problem {@code rule-violated}
   */
  static void refuseBlocked(Caller caller, StoredTeam team, Judged judged) {
    if (!judged.blocks()) {
      return;
    }
    var isLead = caller.is(Role.TEAM_LEAD, team.team().id());
    var told =
        judged.findings().entrySet().stream()
            .filter(of -> isLead || caller.isMember(of.getKey()))
            .flatMap(of -> Finding.shown(of.getValue(), caller.isMember(of.getKey())).stream())
            .toList();
    if (told.stream().noneMatch(RuleViolation::blocks)) {
      throw Problems.ruleViolated(
          List.of(), team.team().zone(), "problem.rule-violated.other-side");
    }
    throw Problems.ruleViolated(told, team.team().zone());
  }
}
