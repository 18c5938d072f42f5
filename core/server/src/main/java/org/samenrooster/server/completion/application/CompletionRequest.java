package org.samenrooster.server.completion.application;

import java.time.Duration;
import java.util.List;
import org.samenrooster.solver.SearchLimits;
import org.samenrooster.solver.completion.Freedom;

/**
 * What a search for a completion was asked.
 *
 * @param periodId the roster period
 * @param seconds time limit
 * @param seed start of the random draws
 * @param changePicks whether picks may change for shifts that must be filled
 * @param useExceptions whether exceptions of rules may be used
 * @param mustFill ids of open shifts that go before others
 * @param pinnedShiftIds ids of picks that stay
 */
public record CompletionRequest(
    String periodId,
    int seconds,
    int seed,
    boolean changePicks,
    boolean useExceptions,
    List<String> mustFill,
    List<String> pinnedShiftIds) {

  public CompletionRequest {
    mustFill = List.copyOf(mustFill);
    pinnedShiftIds = List.copyOf(pinnedShiftIds);
  }

  Freedom freedom() {
    return new Freedom(changePicks, useExceptions);
  }

  SearchLimits limits() {
    return SearchLimits.ofTime(Duration.ofSeconds(seconds), seed);
  }
}
