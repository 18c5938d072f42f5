package org.samenrooster.server.completion.application;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.samenrooster.server.platform.search.JobKey;
import org.samenrooster.server.platform.security.Caller;
import org.samenrooster.server.team.application.StoredTeam;

/** The proposals that were taken, and their reasons. Nothing of them is changed later. */
public interface CompletionTakes {

  /** The taking of a search's proposal, if it was taken. */
  Optional<CompletionTake> of(JobKey job);

  /** The takings of a period's proposals, by search. */
  Map<String, CompletionTake> inPeriod(String organisationId, String periodId);

  /**
   * Stores that the caller takes a proposal now.
   *
   * @param reasons by member
   */
  CompletionTake add(
      Caller caller, JobKey job, String periodId, Map<String, List<MemberReason>> reasons);

  /** How many picks of each member the completions of a period did not keep. */
  Map<String, Integer> picksNotKept(StoredTeam team, String periodId);

  /** A reason and the taking that it belongs to. */
  record TakenReason(CompletionTake take, MemberReason reason) {}

  /** The reasons for what a member got and lost in a period: latest taking first, then by day. */
  List<TakenReason> reasons(StoredTeam team, String periodId, String memberId);
}
