package org.samenrooster.server.team.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.samenrooster.files.RuleNotes;
import org.samenrooster.rules.pack.RulePack;
import org.samenrooster.rules.pack.RulePack.InForce;
import org.samenrooster.rules.pack.Rulebook;
import org.samenrooster.server.platform.rulepacks.InstalledRulePacks;
import org.samenrooster.team.Team;

/** The roster rules under which a team works: those of its pack, and the advice for everybody. */
@ApplicationScoped
public class TeamRules {

  private static final String ADVICE = "samenrooster-advice";
  private static final Set<String> NO_OTHER_OPTIONS = Set.of();

  @Inject private InstalledRulePacks installed;

  private final Map<String, Rulebook> books = new ConcurrentHashMap<>();

  /** A rule as it holds on a day, with what its pack tells people about it. */
  public record ToldRule(InForce rule, Optional<RuleNotes> notes) {}

  /** The names of the rule packs that a team can choose from. */
  public Set<String> names() {
    return installed.packs().ids();
  }

  /**
   * The rules of a team through time, health advice included.
   *
   * @throws IllegalStateException if the team's rule pack is no longer there
   */
  public Rulebook of(Team team) {
    return books.computeIfAbsent(
        team.rulePack(), id -> Rulebook.of(withAdvice(team), NO_OTHER_OPTIONS));
  }

  /**
   * The rules that bind a team through time, without advice.
   *
   * @throws IllegalStateException if the team's rule pack is no longer there
   */
  public Rulebook binding(Team team) {
    return Rulebook.of(pack(team), NO_OTHER_OPTIONS);
  }

  /** The rules of a team, advice included, as they hold on a day. */
  public List<ToldRule> inForce(Team team, LocalDate day) {
    return withAdvice(team).inForce(day, NO_OTHER_OPTIONS).stream()
        .map(rule -> new ToldRule(rule, notes(team, rule.entry().terms().id())))
        .toList();
  }

  private Optional<RuleNotes> notes(Team team, String ruleId) {
    return Stream.of(team.rulePack(), ADVICE)
        .flatMap(pack -> installed.packs().notesOf(pack, ruleId).stream())
        .findFirst();
  }

  private RulePack withAdvice(Team team) {
    var own = pack(team);
    return installed.packs().pack(ADVICE).map(advice -> advice.inheriting(own)).orElse(own);
  }

  private RulePack pack(Team team) {
    var packs = installed.packs();
    return packs
        .pack(team.rulePack())
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "Team (%s) works under rule pack (%s), which is gone. There are %s."
                        .formatted(team.id(), team.rulePack(), packs.ids())));
  }
}
