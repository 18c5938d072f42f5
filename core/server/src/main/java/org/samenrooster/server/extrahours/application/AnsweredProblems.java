package org.samenrooster.server.extrahours.application;

import java.time.ZoneId;
import org.samenrooster.hours.extra.ExtensionState;
import org.samenrooster.server.extrahours.application.StoredExtension.Said;
import org.samenrooster.server.platform.problem.Problem;
import org.samenrooster.server.platform.problem.Problems;
import org.samenrooster.server.platform.problem.Problems.EarlierAnswer;

/** Tells who came second that an answer stands, and whose. */
final class AnsweredProblems {

  private AnsweredProblems() {}

  /** Who said what and when. */
  static Problem of(ExtensionState state, Said said, ZoneId zone) {
    return Problems.extensionAlreadyAnswered(
        new EarlierAnswer(said.personName(), state.name(), said.at()), zone);
  }
}
