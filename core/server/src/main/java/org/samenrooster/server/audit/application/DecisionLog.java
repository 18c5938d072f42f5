package org.samenrooster.server.audit.application;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.samenrooster.server.platform.paging.MomentPage;

/** What was decided in a team, read back with what it rested on. */
public interface DecisionLog {

  /**
   * Decisions, the latest first.
   *
   * @param subjectId what they are about; empty for anything
   */
  List<LoggedDecision> of(Sight sight, Optional<String> subjectId, MomentPage page);

  /** One of them; empty if there is no such decision in sight. */
  Optional<LoggedDecision> one(Sight sight, String decisionId);

  /** What the decision rested on. */
  Basis basis(Sight sight, LoggedDecision decision);

  /**
   * What somebody may see of the decisions of a team.
   *
   * @param memberId a member who sees what concerns her, the whole team, or was decided by her;
   *     empty for who watches over the team
   */
  record Sight(String organisationId, String teamId, Optional<Member> memberId) {}

  /** A member as the log may name her. */
  record Member(String memberId, String personId) {}

  /**
   * A decision.
   *
   * @param ruleIds rules that were looked at and did not forbid it
   */
  record LoggedDecision(
      String id,
      Instant at,
      Decider decider,
      String operation,
      Subject subject,
      String outcome,
      List<String> ruleIds) {}

  /** Who decided. */
  record Decider(String personId, String name) {}

  /**
   * What a decision is about.
   *
   * @param memberId the member, where it is about one
   */
  record Subject(String kind, String id, Optional<String> memberId) {}

  /**
   * What a decision rested on.
   *
   * @param asDeputy whether who decided stood in for the team lead on that day
   * @param warnings those that had been accepted by then
   * @param fingerprint of the line that was approved
   * @param reason as it was told
   */
  record Basis(
      boolean asDeputy,
      List<Warning> warnings,
      Optional<String> fingerprint,
      Optional<String> reason) {}

  /** A warning that was accepted. */
  record Warning(
      String memberId,
      String ruleId,
      Instant at,
      String reason,
      String acceptedBy,
      Instant acceptedAt) {}
}
