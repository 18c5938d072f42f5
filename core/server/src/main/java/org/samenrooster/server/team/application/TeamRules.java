package org.samenrooster.server.team.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.samenrooster.rules.pack.RulePack;
import org.samenrooster.rules.pack.Rulebook;
import org.samenrooster.server.platform.rulepacks.InstalledRulePacks;
import org.samenrooster.team.Team;

/** The roster rules under which a team works. */
@ApplicationScoped
public class TeamRules {

  @Inject private InstalledRulePacks installed;

  private final Map<String, Rulebook> books = new ConcurrentHashMap<>();

  /** The names of the rule packs that a team can choose from. */
  public Set<String> names() {
    return installed.packs().ids();
  }

  /**
   * The rules of a team through time.
   *
   * @throws IllegalStateException if the team's rule pack is no longer there
   */
  public Rulebook of(Team team) {
    return books.computeIfAbsent(team.rulePack(), id -> Rulebook.of(pack(team), Set.of()));
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
