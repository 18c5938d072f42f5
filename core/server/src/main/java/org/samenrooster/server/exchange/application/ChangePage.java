package org.samenrooster.server.exchange.application;

import java.util.Optional;
import org.samenrooster.exchange.ChangeState;
import org.samenrooster.server.platform.paging.MomentPage;

/**
 * Which part of the changes of a team is wanted.
 *
 * @param memberId only those that concern this member; empty for all
 * @param state only those in this state; empty for all
 */
public record ChangePage(Optional<String> memberId, Optional<ChangeState> state, MomentPage page) {

  ChangePage of(Optional<String> member) {
    return new ChangePage(member, state, page);
  }
}
