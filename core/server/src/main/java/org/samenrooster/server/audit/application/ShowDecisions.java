package org.samenrooster.server.audit.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.samenrooster.server.audit.application.DecisionLog.Basis;
import org.samenrooster.server.audit.application.DecisionLog.LoggedDecision;
import org.samenrooster.server.audit.application.DecisionLog.Member;
import org.samenrooster.server.audit.application.DecisionLog.Sight;
import org.samenrooster.server.platform.configuration.Settings;
import org.samenrooster.server.platform.paging.MomentPage;
import org.samenrooster.server.platform.problem.Problems;
import org.samenrooster.server.platform.security.Caller;
import org.samenrooster.server.rules.application.RulesInForce;
import org.samenrooster.server.team.application.TeamRules.ToldRule;

/** Shows who decided what: to those who watch over the team everything, to members their part. */
@Dependent
public final class ShowDecisions {

  private final DecisionLog log;
  private final RulesInForce rules;
  private final Settings settings;

  @Inject
  ShowDecisions(DecisionLog log, RulesInForce rules, Settings settings) {
    this.log = log;
    this.rules = rules;
    this.settings = settings;
  }

  /**
   * A decision with what it rested on.
   *
   * @param rules the rules that were looked at, as they held on that day
   */
  public record Detail(LoggedDecision decision, Basis basis, List<ToldRule> rules) {

    public Detail {
      rules = List.copyOf(rules);
    }
  }

  /** The decisions that the caller may see, the latest first. */
  public List<LoggedDecision> list(
      Caller caller, String teamId, Optional<String> subjectId, MomentPage page) {
    return log.of(sight(caller, teamId), subjectId, page);
  }

  /**
   * One decision.
   *
   * @throws org.samenrooster.server.platform.problem.Problem if there is none that the caller may
   *     see; who may not see it does not learn that it is there
   */
  public Detail one(Caller caller, String teamId, String decisionId) {
    var sight = sight(caller, teamId);
    var decision = log.one(sight, decisionId).orElseThrow(() -> Problems.notFound("decision"));
    var day = LocalDate.ofInstant(decision.at(), settings.zone());
    var strained =
        rules.on(caller, teamId, day).rules().stream()
            .filter(rule -> decision.ruleIds().contains(rule.rule().entry().terms().id()))
            .toList();
    return new Detail(decision, log.basis(sight, decision), strained);
  }

  private static Sight sight(Caller caller, String teamId) {
    var mine =
        caller.watchesOver(teamId)
            ? Optional.<Member>empty()
            : caller.memberIdIn(teamId).map(member -> new Member(member, caller.personId()));
    return new Sight(caller.organisationId(), teamId, mine);
  }
}
