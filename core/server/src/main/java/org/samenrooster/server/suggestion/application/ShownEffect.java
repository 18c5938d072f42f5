package org.samenrooster.server.suggestion.application;

import java.util.List;
import java.util.Map;
import org.samenrooster.rules.Change;
import org.samenrooster.rules.RuleViolation;
import org.samenrooster.rules.Timeline;
import org.samenrooster.rules.pack.Rulebook;
import org.samenrooster.server.shift.application.Finding;
import org.samenrooster.server.shift.application.Judgement;
import org.samenrooster.server.shift.application.Timelines;
import org.samenrooster.solver.suggestion.MemberEffect;
import org.samenrooster.solver.suggestion.UnableMember;

/**
 * What a change would do for one member, with what may be told of the rules it breaks or strains.
 *
 * @param findings gravest first
 */
public record ShownEffect(MemberEffect effect, List<Finding> findings) {

  public ShownEffect {
    findings = List.copyOf(findings);
  }

  /**
   * Somebody who cannot take a shift.
   *
   * @param away whether she is not there then; then nothing more is told
   * @param blocking what forbids it
   */
  public record ShownUnable(String memberId, boolean away, List<Finding> blocking) {

    public ShownUnable {
      blocking = List.copyOf(blocking);
    }
  }

  /** Tells effects of people whose timelines and rules are at hand. */
  record Telling(Map<String, Timeline> timelines, Rulebook rules) {

    ShownEffect of(MemberEffect effect) {
      return new ShownEffect(effect, findings(effect.memberId(), effect.change(), effect.caused()));
    }

    ShownUnable of(UnableMember unable) {
      var effect = unable.effect();
      var blocking =
          unable.isAway()
              ? List.<Finding>of()
              : findings(effect.memberId(), effect.change(), effect.caused()).stream()
                  .filter(finding -> finding.inFull().blocks())
                  .toList();
      return new ShownUnable(effect.memberId(), unable.isAway(), blocking);
    }

    // What work for other organisations breaks is told without its times; where there is none, what
    // the solver found is all there is to know.
    List<Finding> findings(String memberId, Change change, List<RuleViolation> caused) {
      var timeline = timelines.get(memberId);
      var worksElsewhere =
          timeline.duties().stream().anyMatch(duty -> duty.id().equals(Timelines.ELSEWHERE));
      return worksElsewhere
          ? Judgement.of(timeline, rules, change).caused()
          : caused.stream()
              .map(violation -> new Finding(violation, violation))
              .sorted(Finding.GRAVEST_FIRST)
              .toList();
    }
  }
}
