package org.samenrooster.server.period.application;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.samenrooster.server.platform.security.Caller;

/** The log of who decided what. Ids and codes only; free text would collect personal data. */
public interface Decisions {

  /** Writes decisions down, in the transaction of the decision itself. */
  void log(Collection<Decision> decisions);

  /** Writes one decision down. */
  default void log(Decision decision) {
    log(List.of(decision));
  }

  /**
   * One decision.
   *
   * @param personId who decided
   * @param operation the operation of the contract, such as {@code approvePeriod}
   * @param subject what it was about
   * @param outcome what was decided, such as {@code APPROVED}
   * @param ruleIds rules that were looked at and did not forbid it
   * @param memberId whom it concerned, where the subject does not tell
   */
  record Decision(
      String organisationId,
      String teamId,
      String personId,
      String operation,
      Subject subject,
      String outcome,
      Collection<String> ruleIds,
      Optional<String> memberId) {

    /** A decision of the caller that rests on no rule. */
    public static Decision by(
        Caller caller, String teamId, String operation, Subject subject, String outcome) {
      return by(caller, teamId, operation, subject, outcome, List.of());
    }

    /** A decision of the caller. */
    public static Decision by(
        Caller caller,
        String teamId,
        String operation,
        Subject subject,
        String outcome,
        Collection<String> ruleIds) {
      return new Decision(
          caller.organisationId(),
          teamId,
          caller.personId(),
          operation,
          subject,
          outcome,
          ruleIds,
          Optional.empty());
    }

    /** The same decision, which concerned this member whatever becomes of its subject. */
    public Decision concerning(String member) {
      return new Decision(
          organisationId,
          teamId,
          personId,
          operation,
          subject,
          outcome,
          ruleIds,
          Optional.of(member));
    }
  }

  /** What a decision is about: a kind of thing, such as {@code ROSTER_PERIOD}, and its id. */
  record Subject(String kind, String id) {

    /** The kind of subject that a roster period is. */
    public static final String ROSTER_PERIOD = "ROSTER_PERIOD";

    /** The kind of subject that a member is. */
    public static final String TEAM_MEMBER = "TEAM_MEMBER";

    /** The kind of subject that a shift is. */
    public static final String SHIFT = "SHIFT";
  }
}
