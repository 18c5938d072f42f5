package org.samenrooster.server.period.application;

import java.util.Collection;

/** The log of who decided what. Ids and codes only; free text would collect personal data. */
public interface Decisions {

  /** Writes decisions down, in the transaction of the decision itself. */
  void log(Collection<Decision> decisions);

  /**
   * One decision.
   *
   * @param personId who decided
   * @param operation the operation of the contract, such as {@code approvePeriod}
   * @param subject what it was about
   * @param outcome what was decided, such as {@code APPROVED}
   * @param ruleIds rules that were looked at and did not forbid it
   */
  record Decision(
      String organisationId,
      String teamId,
      String personId,
      String operation,
      Subject subject,
      String outcome,
      Collection<String> ruleIds) {}

  /** What a decision is about: a kind of thing, such as {@code ROSTER_PERIOD}, and its id. */
  record Subject(String kind, String id) {

    /** The kind of subject that a roster period is. */
    public static final String ROSTER_PERIOD = "ROSTER_PERIOD";

    /** The kind of subject that a member is. */
    public static final String TEAM_MEMBER = "TEAM_MEMBER";
  }
}
