package org.samenrooster.server.audit.application;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.samenrooster.time.DateRange;

/** What is counted for a works council: numbers of many, never of one. */
public interface CouncilFigures {

  /**
   * Of what is counted.
   *
   * @param teamId one team; empty for all
   */
  record Scope(String organisationId, Optional<String> teamId, DateRange days) {}

  /** How many people were members on some of the days. */
  int people(Scope scope);

  /** The figures of the days. */
  Counted count(Scope scope);

  /** How many questions about others were answered, by kind of content. */
  Map<String, Integer> reads(Scope scope);

  /** What holds in each team on a day. */
  List<InForce> inForce(Scope scope, LocalDate day);

  /**
   * What holds in a team.
   *
   * @param agreements the version that was agreed last of those that have begun
   */
  record InForce(String teamId, String teamName, String rulePack, OptionalInt agreements) {}

  /**
   * What was counted.
   *
   * @param noticeDays from publication to the first day, for each published period
   * @param wishes of each person of whom a completion decided any
   */
  record Counted(
      List<Integer> noticeDays,
      int unacceptedWarnings,
      Shifts shifts,
      Changes changes,
      int acceptedWarnings,
      Completions completions,
      Collection<Wishes> wishes) {}

  /** Shifts of published rosters. */
  record Shifts(int held, int open) {}

  /** Changes of published rosters that were booked. */
  record Changes(int late, int exchanges) {}

  /** Searches that ended with a proposal, and those whose proposal became the roster. */
  record Completions(int found, int taken) {}

  /** The wishes of one person. */
  record Wishes(int kept, int givenUp) {

    int percent() {
      return percent(kept, givenUp);
    }

    static int percent(int kept, int givenUp) {
      return kept + givenUp <= 0 ? 100 : Math.max(0, kept) * 100 / (kept + givenUp);
    }
  }
}
