package org.samenrooster.server.baseroster.application;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.samenrooster.fault.Fault;
import org.samenrooster.fault.FaultCode;
import org.samenrooster.time.DateRange;

/**
 * A search for a base roster.
 *
 * @param key whose search it is
 * @param request what was asked
 * @param state how far it is
 * @param requestedBy the person who started it
 * @param createdAt when
 * @param progress the last that was heard of it
 * @param proposal what it found, while it has found something that can be shown
 * @param failureKey key of the sentence that says why there is no proposal
 */
public record BaseRosterJob(
    JobKey key,
    JobRequest request,
    JobState state,
    String requestedBy,
    Instant createdAt,
    JobProgress progress,
    Optional<StoredProposal> proposal,
    Optional<String> failureKey) {

  /** Whose search it is, and which one. */
  public record JobKey(String organisationId, String teamId, String id) {}

  /**
   * What was asked.
   *
   * @param cycleWeeks length of the cycle
   * @param seconds time limit
   * @param seed start of the random draws
   * @param leastChange whether to keep to the base roster that stands
   * @param hoursFrom the first of the days whose targets lines aim at; null where they aim at the
   *     weekly contract
   * @param hoursUntil the first day after them; null where the first is
   */
  public record JobRequest(
      int cycleWeeks,
      int seconds,
      int seed,
      boolean leastChange,
      @Nullable LocalDate hoursFrom,
      @Nullable LocalDate hoursUntil) {

    private static final int MOST_DAYS = 400;
    private static final int FIRST_YEAR = 2020;
    private static final int LAST_YEAR = 2100;

    /** Everything that is wrong with the days whose targets are asked for. */
    List<Fault> faults() {
      if (hoursFrom == null || hoursUntil == null) {
        return List.of();
      }
      List<Fault> faults = new ArrayList<>();
      if (hoursFrom.getYear() < FIRST_YEAR || hoursFrom.getYear() > LAST_YEAR) {
        faults.add(Fault.at("/hoursFor/from", FaultCode.NOT_A_DATE, hoursFrom));
      }
      if (!hoursUntil.isAfter(hoursFrom)) {
        faults.add(Fault.at("/hoursFor/until", FaultCode.END_BEFORE_START, hoursUntil, hoursFrom));
      }
      long days = ChronoUnit.DAYS.between(hoursFrom, hoursUntil);
      if (days > MOST_DAYS) {
        faults.add(Fault.at("/hoursFor/until", FaultCode.NUMBER_TOO_LARGE, days, MOST_DAYS));
      }
      return faults;
    }

    /** The days whose targets lines aim at. */
    Optional<DateRange> hoursFor() {
      return hoursFrom == null || hoursUntil == null
          ? Optional.empty()
          : Optional.of(new DateRange(hoursFrom, hoursUntil));
    }
  }

  /** How far a search is. The last three are its end. */
  public enum JobState {
    QUEUED,
    RUNNING,
    CANCELLING,
    DONE,
    CANCELLED,
    FAILED;

    /** Whether nothing changes any more. */
    public boolean ended() {
      return this == DONE || this == CANCELLED || this == FAILED;
    }
  }

  /**
   * The best base roster so far, in figures; minutes are those of the whole cycle.
   *
   * @param elapsedSeconds since the search began
   */
  public record JobProgress(
      int elapsedSeconds,
      long steps,
      int uncoveredMinutes,
      int surplusMinutes,
      int blockedRules,
      long cost) {

    /** Before the first figures. */
    public static final JobProgress NONE = new JobProgress(0, 0, 0, 0, 0, 0);
  }
}
