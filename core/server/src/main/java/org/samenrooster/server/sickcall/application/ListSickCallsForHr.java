package org.samenrooster.server.sickcall.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.samenrooster.server.platform.paging.MomentPage;
import org.samenrooster.server.platform.security.Caller;
import org.samenrooster.sickcall.SickCallState;

/** Hands sick calls to the system for HR. */
@Dependent
public final class ListSickCallsForHr {

  private final SickCalls calls;

  @Inject
  ListSickCallsForHr(SickCalls calls) {
    this.calls = calls;
  }

  /** Those of all teams in one state, the earliest first. */
  public List<StoredSickCall> list(Caller caller, SickCallState state, MomentPage page) {
    return calls.forHr(caller.organisationId(), state, page);
  }
}
