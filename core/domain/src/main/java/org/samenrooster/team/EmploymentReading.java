package org.samenrooster.team;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.samenrooster.fault.FaultCode;
import org.samenrooster.fault.FaultFinder;
import org.samenrooster.team.TeamDraft.EmploymentDraft;
import org.samenrooster.time.DateRange;

/** Reads the contracts of one member as a document says them. */
final class EmploymentReading {

  /** Nobody agrees on more than the law allows in a week (ATW art. 5:7). */
  private static final int MAX_CONTRACT_MINUTES = 60 * 60;

  private final FaultFinder member;
  private final String memberId;

  EmploymentReading(FaultFinder member, String memberId) {
    this.member = member;
    this.memberId = memberId;
  }

  List<Employment> employments(List<EmploymentDraft> drafts) {
    if (drafts.isEmpty()) {
      member.missing("employments");
    }
    List<Employment> employments = new ArrayList<>();
    List<DateRange> earlier = new ArrayList<>();
    for (int i = 0; i < drafts.size(); i++) {
      FaultFinder finder = member.item("employments", i);
      EmploymentDraft draft = drafts.get(i);
      if (draft.from() == null) {
        finder.missing("from");
      }
      Optional<DateRange> dates = finder.dates(draft.from(), draft.until());
      dates.ifPresent(range -> refuseOverlap(finder, range, earlier));
      String id = memberId + "-" + (i + 1);
      employment(finder, draft, id, dates).ifPresent(employments::add);
    }
    return employments;
  }

  private static void refuseOverlap(FaultFinder finder, DateRange range, List<DateRange> earlier) {
    earlier.stream()
        .filter(range::overlaps)
        .findFirst()
        .ifPresent(
            other ->
                finder.fault(
                    "from",
                    FaultCode.EMPLOYMENTS_OVERLAP,
                    range.from(),
                    other.from(),
                    other.hasEnd() ? other.until() : "…"));
    earlier.add(range);
  }

  private static Optional<Employment> employment(
      FaultFinder finder, EmploymentDraft draft, String id, Optional<DateRange> dates) {
    Optional<ContractKind> kind =
        finder.choice("contractKind", draft.contractKind(), ContractKind.class);
    Optional<Integer> weekly = minutes(finder, "weeklyMinutes", draft.weeklyMinutes());
    if (kind.isEmpty() || weekly.isEmpty()) {
      return Optional.empty();
    }
    int least = kind.get().promisesNoHours() ? 0 : weekly.get();
    Optional<Integer> min = bound(finder, "minWeeklyMinutes", draft.minWeeklyMinutes(), least);
    if (needsMost(kind.get()) && draft.maxWeeklyMinutes() == null) {
      finder.missing("maxWeeklyMinutes");
    }
    Optional<Integer> max =
        bound(finder, "maxWeeklyMinutes", draft.maxWeeklyMinutes(), Employment.MAX_WEEKLY_MINUTES);
    if (min.isEmpty() || max.isEmpty() || dates.isEmpty()) {
      return Optional.empty();
    }
    return inOrder(finder, min.get(), weekly.get(), max.get())
        ? Optional.of(
            new Employment(id, kind.get(), weekly.get(), min.get(), max.get(), dates.get()))
        : Optional.empty();
  }

  private static boolean needsMost(ContractKind kind) {
    return kind == ContractKind.MIN_MAX || kind == ContractKind.BANDWIDTH;
  }

  private static boolean inOrder(FaultFinder finder, int min, int weekly, int max) {
    if (min > weekly) {
      finder.fault("minWeeklyMinutes", FaultCode.MINIMUM_ABOVE_CONTRACT, min, weekly);
    }
    if (max < weekly) {
      finder.fault("maxWeeklyMinutes", FaultCode.MAXIMUM_BELOW_CONTRACT, max, weekly);
    }
    return min <= weekly && weekly <= max;
  }

  private static Optional<Integer> bound(
      FaultFinder finder, String name, @Nullable Integer value, int whenAbsent) {
    return value == null ? Optional.of(whenAbsent) : minutes(finder, name, value);
  }

  private static Optional<Integer> minutes(
      FaultFinder finder, String name, @Nullable Integer value) {
    return finder.number(name, value, 0, MAX_CONTRACT_MINUTES);
  }
}
