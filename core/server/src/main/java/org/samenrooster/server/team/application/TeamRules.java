package org.samenrooster.server.team.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.samenrooster.rules.RulePack;
import org.samenrooster.rules.RuleSet;
import org.samenrooster.server.platform.rulepacks.InstalledRulePacks;
import org.samenrooster.team.Team;
import org.samenrooster.time.DateRange;

/** The roster rules under which a team works. */
@ApplicationScoped
public class TeamRules {

  @Inject private InstalledRulePacks installed;

  /** The names of the rule packs that a team can choose from. */
  public Set<String> names() {
    return installed.packs().ids();
  }

  /**
   * The rules of a team that hold on a day.
   *
   * @throws IllegalStateException if the team's rule pack is no longer there
   */
  public RuleSet of(Team team, LocalDate day) {
    return pack(team).on(day);
  }

  /**
   * The days cut where the rules of a team change; each part has the rules of its first day.
   *
   * @throws IllegalStateException if the team's rule pack is no longer there
   */
  public List<DateRange> parts(Team team, DateRange days) {
    return pack(team).partsWithin(days);
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
