package org.samenrooster.server.completion.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.samenrooster.server.platform.persistence.VisibleOrganisation;
import org.samenrooster.server.platform.search.SearchJob;
import org.samenrooster.server.platform.search.SearchJob.Asked;
import org.samenrooster.server.testing.Probe;

/** Puts the problem of a period together, as a search does when it begins. */
@Dependent
public class PoseProbe implements Probe {

  @Inject private CompletionJobRecord record;

  @Override
  public String name() {
    return "pose-completion";
  }

  @Override
  public String run(Map<String, String> values) {
    var organisation = values.get("organisation");
    var request =
        new CompletionRequest(values.get("period"), 1, 1, false, false, List.of(), List.of());
    var asked = new Asked<>(organisation, values.get("team"), "somebody", request, Instant.EPOCH);
    return VisibleOrganisation.within(
        organisation,
        () ->
            record
                .pose(SearchJob.queued(asked, CompletionProgress.NONE))
                .map(posed -> Integer.toString(posed.problem().people().size()))
                .orElse("none"));
  }
}
