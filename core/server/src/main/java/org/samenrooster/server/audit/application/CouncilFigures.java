package org.samenrooster.server.audit.application;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
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

  /** The figures of each published period that begins on the days, by its first day. */
  List<OfPeriod> periods(Scope scope);

  /**
   * The figures of one published period.
   *
   * @param dates of the period
   * @param noticeDays from publication to the first day
   * @param changes of its shifts
   * @param wishes of each member of whom a completion decided any on its days
   */
  record OfPeriod(
      String periodId,
      DateRange dates,
      int noticeDays,
      Shifts shifts,
      Set<Change> changes,
      Map<String, Wishes> wishes) {

    public OfPeriod {
      changes = Set.copyOf(changes);
      wishes = Map.copyOf(wishes);
    }
  }

  /**
   * A change of a published roster that was booked.
   *
   * @param late whether a team lead asked for it
   */
  record Change(String id, boolean late) {}

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
  record Shifts(int held, int open) {

    /** Both together. */
    public Shifts plus(Shifts other) {
      return new Shifts(held + other.held, open + other.open);
    }
  }

  /** Changes of published rosters that were booked. */
  record Changes(int late, int exchanges) {

    /** Of these. */
    public static Changes of(Collection<Change> changes) {
      var late = (int) changes.stream().filter(Change::late).count();
      return new Changes(late, changes.size() - late);
    }
  }

  /** Searches that ended with a proposal, and those whose proposal became the roster. */
  record Completions(int found, int taken) {}

  /** The wishes of one person. */
  record Wishes(int kept, int givenUp) {

    /** Both together. */
    public Wishes plus(Wishes other) {
      return new Wishes(kept + other.kept, givenUp + other.givenUp);
    }

    int percent() {
      return percent(kept, givenUp);
    }

    static int percent(int kept, int givenUp) {
      return kept + givenUp <= 0 ? 100 : Math.max(0, kept) * 100 / (kept + givenUp);
    }
  }
}
