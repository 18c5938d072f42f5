package org.samenrooster.hours.extra;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.samenrooster.fault.Fault;
import org.samenrooster.fault.FaultCode;
import org.samenrooster.fault.FaultFinder;
import org.samenrooster.time.DateRange;

/**
 * A proposal as somebody writes it, right or wrong.
 *
 * @param from the first Monday
 * @param until the Monday after the last week
 */
public record ContractExtensionDraft(
    @Nullable Integer extraWeeklyMinutes, @Nullable String from, @Nullable String until) {

  /** Who proposes what to whom, where. */
  public record Proposer(String id, String memberId, String proposedBy) {}

  /** Everything that is wrong with it, in the order of the document; not whether it fits. */
  public List<Fault> check() {
    FaultFinder finder = FaultFinder.atRoot();
    read(finder);
    return finder.faults();
  }

  /**
   * The proposal it says, without an answer.
   *
   * @throws IllegalArgumentException if it has faults
   */
  public ContractExtension toProposal(Proposer proposer) {
    FaultFinder finder = FaultFinder.atRoot();
    DateRange weeks =
        read(finder)
            .orElseThrow(
                () -> new IllegalArgumentException("The proposal has faults: " + finder.faults()));
    return new ContractExtension(
        proposer.id(),
        proposer.memberId(),
        proposer.proposedBy(),
        Optional.ofNullable(extraWeeklyMinutes).orElseThrow(),
        weeks,
        ExtensionState.PROPOSED,
        Optional.empty());
  }

  private Optional<DateRange> read(FaultFinder finder) {
    finder.number(
        "extraWeeklyMinutes", extraWeeklyMinutes, 1, ContractExtension.MOST_WEEKLY_MINUTES);
    if (from == null) {
      finder.missing("from");
    }
    if (until == null) {
      finder.missing("until");
    }
    Optional<DateRange> weeks = finder.dates(from, until);
    weeks.ifPresent(days -> mondays(finder, days));
    return finder.faults().isEmpty() ? weeks : Optional.empty();
  }

  private void mondays(FaultFinder finder, DateRange weeks) {
    if (from != null) {
      monday(finder, "from", weeks.from());
    }
    if (until != null) {
      monday(finder, "until", weeks.until());
    }
  }

  private static void monday(FaultFinder finder, String name, LocalDate day) {
    if (day.getDayOfWeek() != DayOfWeek.MONDAY) {
      LocalDate before = day.minusDays(day.getDayOfWeek().getValue() - 1L);
      finder.fault(name, FaultCode.NOT_WHOLE_WEEKS, day, before, before.plusWeeks(1));
    }
  }

  /** What is wrong with values that are there. */
  static List<Fault> faults(int extraWeeklyMinutes, DateRange weeks) {
    return new ContractExtensionDraft(
            extraWeeklyMinutes, weeks.from().toString(), weeks.until().toString())
        .check();
  }
}
