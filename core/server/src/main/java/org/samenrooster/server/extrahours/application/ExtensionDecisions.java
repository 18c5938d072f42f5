package org.samenrooster.server.extrahours.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.samenrooster.server.period.application.Decisions;
import org.samenrooster.server.period.application.Decisions.Decision;
import org.samenrooster.server.period.application.Decisions.Subject;
import org.samenrooster.server.platform.security.Caller;

/** Writes down who decided what about an extension. */
@Dependent
final class ExtensionDecisions {

  private static final String CONTRACT_EXTENSION = "CONTRACT_EXTENSION";

  private final Decisions decisions;

  @Inject
  ExtensionDecisions(Decisions decisions) {
    this.decisions = decisions;
  }

  void log(Caller caller, StoredExtension.Place place, String operation, Outcome outcome) {
    decisions.log(
        List.of(
            new Decision(
                caller.organisationId(),
                place.teamId(),
                caller.personId(),
                operation,
                new Subject(CONTRACT_EXTENSION, outcome.extensionId()),
                outcome.state(),
                List.of())));
  }

  /** What became of which extension. */
  record Outcome(String extensionId, String state) {}
}
