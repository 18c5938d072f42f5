package org.samenrooster.agreement;

import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.samenrooster.agreement.CutOff.Before;
import org.samenrooster.fault.FaultFinder;

/** Limits of picking, as somebody writes them. */
public record PickDraft(
    @Nullable Integer maximumShifts,
    @Nullable Integer maximumMinutes,
    @Nullable CutOffDraft pickUntil,
    @Nullable CutOffDraft withdrawUntil) {

  static final int MOST_SHIFTS = 500;
  private static final int MOST_MINUTES = 1_000_000;
  private static final int MOST_HOURS_BEFORE = 10_000;

  /**
   * A time after which something can be done no more, as somebody writes it.
   *
   * @param before name of a {@link Before}
   */
  public record CutOffDraft(@Nullable Integer hours, @Nullable String before) {

    private Optional<CutOff> read(FaultFinder finder) {
      Optional<Integer> number = finder.number("hours", hours, 0, MOST_HOURS_BEFORE);
      Optional<Before> start = finder.choice("before", before, Before.class);
      return number.flatMap(most -> start.map(what -> new CutOff(most, what)));
    }
  }

  Optional<PickAgreement> read(FaultFinder finder) {
    OptionalInt shifts = Drafts.limit(finder, "maximumShifts", maximumShifts, 1, MOST_SHIFTS);
    OptionalInt minutes = Drafts.limit(finder, "maximumMinutes", maximumMinutes, 1, MOST_MINUTES);
    return Optional.of(
        new PickAgreement(
            shifts,
            minutes,
            cutOff(finder.in("pickUntil"), pickUntil),
            cutOff(finder.in("withdrawUntil"), withdrawUntil)));
  }

  private static Optional<CutOff> cutOff(FaultFinder finder, @Nullable CutOffDraft draft) {
    return draft == null ? Optional.empty() : draft.read(finder);
  }
}
