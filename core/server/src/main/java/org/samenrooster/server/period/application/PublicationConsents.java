package org.samenrooster.server.period.application;

import java.util.List;
import java.util.Optional;
import org.samenrooster.approval.LineConsent;
import org.samenrooster.server.consent.application.Said;
import org.samenrooster.server.platform.security.Caller;
import org.samenrooster.server.team.application.StoredTeam;

/**
 * What members were asked and said about a roster that is published late. A question is never taken
 * away; who is asked again has another one.
 */
public interface PublicationConsents {

  /**
   * A consent as it is stored.
   *
   * @param asked by whom and when
   * @param entered what the team lead wrote down after a call
   * @param said what the member said herself
   */
  record StoredConsent(
      LineConsent consent, Said asked, Optional<Said> entered, Optional<Said> said) {}

  /** All of a period, of each member the latest first. */
  List<StoredConsent> latestFirst(StoredTeam team, String periodId);

  /** Stores that the caller asks these questions now. */
  void ask(Caller caller, StoredTeam team, String periodId, List<LineConsent> questions);

  /** Stores what became of questions, by the caller; what has not changed stays as it is. */
  void save(Caller caller, StoredTeam team, List<LineConsent> after);
}
