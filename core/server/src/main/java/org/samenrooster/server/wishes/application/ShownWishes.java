package org.samenrooster.server.wishes.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.samenrooster.agreement.WishAgreement;
import org.samenrooster.baseroster.BaseRoster.UnrolledCell;
import org.samenrooster.server.wishes.application.WishVersions.Said;
import org.samenrooster.server.wishes.application.WishVersions.StoredWishes;
import org.samenrooster.server.wishes.application.WishVersions.Whose;
import org.samenrooster.wish.PeriodWishes;

/**
 * One person's wishes as they are shown.
 *
 * @param asOf when they were read
 * @param editable whether the caller may change them now
 * @param stored empty where nothing was ever said
 * @param limits what the team agreed
 * @param fixed what stands beside them
 */
public record ShownWishes(
    Whose whose,
    Instant asOf,
    boolean editable,
    Optional<StoredWishes> stored,
    WishAgreement limits,
    Fixed fixed) {

  /**
   * What stands whatever is wished.
   *
   * @param freeDates days on which the person never works
   * @param shifts the part of the base roster that stands
   */
  public record Fixed(List<LocalDate> freeDates, List<UnrolledCell> shifts) {

    public Fixed {
      freeDates = List.copyOf(freeDates);
      shifts = List.copyOf(shifts);
    }
  }

  /** What is said; nothing where nothing ever was. */
  public Said said() {
    return stored
        .map(StoredWishes::said)
        .orElseGet(() -> new Said(PeriodWishes.NONE, Optional.empty()));
  }

  /** How many vetoes may still be added; none where fewer were agreed on since. */
  public int vetoesLeft() {
    return Math.max(0, limits.vetoes() - said().wishes().vetoes());
  }
}
