package org.samenrooster.leave;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.samenrooster.fault.Fault;
import org.samenrooster.fault.FaultCode;
import org.samenrooster.fault.FaultFinder;
import org.samenrooster.team.TeamMember;
import org.samenrooster.time.DateRange;

/**
 * A request for leave as somebody writes it, right or wrong.
 *
 * @param from first day
 * @param until first day after it
 * @param leaveMinutes how much leave it takes
 */
public record LeaveRequestDraft(
    @Nullable String from, @Nullable String until, @Nullable Integer leaveMinutes) {

  /**
   * What a request must fit.
   *
   * @param today on the clock of the team
   * @param member who asks
   * @param requests what the member asked for before, in whatever state
   */
  public record Around(LocalDate today, TeamMember member, List<LeaveRequest> requests) {

    public Around {
      requests = List.copyOf(requests);
    }
  }

  /** Everything that is wrong with it, in the order of the document. */
  public List<Fault> check(Around around) {
    FaultFinder finder = FaultFinder.atRoot();
    var days = read(finder);
    List<Fault> faults = new ArrayList<>(finder.faults());
    days.ifPresent(range -> faults.addAll(faults(range, around)));
    return faults;
  }

  private List<Fault> faults(DateRange days, Around around) {
    List<Fault> faults = new ArrayList<>();
    if (!around.today().isBefore(days.from())) {
      faults.add(
          Fault.at("/from", FaultCode.LEAVE_NOT_AHEAD, days.from(), around.today().plusDays(1)));
    }
    around.requests().stream()
        .filter(other -> other.state().holdsDays() && other.days().overlaps(days))
        .map(LeaveRequest::days)
        .forEach(
            other ->
                faults.add(
                    Fault.at(
                        "/from",
                        FaultCode.LEAVE_ASKED_ALREADY,
                        days.from(),
                        days.until(),
                        other.from(),
                        other.until())));
    if (leaveMinutes != null && leaveMinutes > 0) {
      days.stream()
          .filter(day -> around.member().employmentOn(day).isEmpty())
          .findFirst()
          .ifPresent(
              day -> faults.add(Fault.at("/leaveMinutes", FaultCode.NO_EMPLOYMENT_ON_DAY, day)));
    }
    return faults;
  }

  /**
   * The request it says.
   *
   * @throws IllegalArgumentException if it cannot be understood
   */
  public LeaveRequest toRequest(String id, String memberId) {
    FaultFinder finder = FaultFinder.atRoot();
    DateRange days =
        read(finder)
            .orElseThrow(
                () -> new IllegalArgumentException("The request has faults: " + finder.faults()));
    return new LeaveRequest(
        id, memberId, days, Optional.ofNullable(leaveMinutes).orElseThrow(), LeaveState.REQUESTED);
  }

  private Optional<DateRange> read(FaultFinder finder) {
    if (from == null) {
      finder.missing("from");
    }
    if (until == null) {
      finder.missing("until");
    }
    Optional<DateRange> days =
        from == null || until == null ? Optional.empty() : finder.dates(from, until);
    days.filter(range -> range.days() > LeaveRequest.MOST_DAYS)
        .ifPresent(
            range ->
                finder.fault(
                    "until",
                    FaultCode.LEAVE_TOO_LONG,
                    range.until(),
                    LeaveRequest.MOST_DAYS,
                    range.from().plusDays(LeaveRequest.MOST_DAYS)));
    int most =
        days.map(DateRange::days).map(count -> Math.min(count, LeaveRequest.MOST_DAYS)).orElse(1)
            * LeaveRequest.MINUTES_A_DAY;
    if (days.isPresent() || leaveMinutes == null || leaveMinutes < 0) {
      finder.number("leaveMinutes", leaveMinutes, 0, most);
    }
    return finder.faults().isEmpty() ? days : Optional.empty();
  }
}
