package org.samenrooster.agreement;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Everything a team ever agreed. Nothing is taken away from it: what held on a day stays known. */
public record AgreementVersions(List<AgreementVersion> versions) {

  // Who agrees twice from the same day on has changed the mind: the later word counts.
  private static final Comparator<AgreementVersion> BY_DAY =
      Comparator.comparing(AgreementVersion::from).thenComparing(AgreementVersion::number);

  public AgreementVersions {
    versions = versions.stream().sorted(BY_DAY).toList();
  }

  /** The version that holds on a day: the one that began last. */
  public Optional<AgreementVersion> on(LocalDate day) {
    return versions.stream()
        .filter(version -> !version.from().isAfter(day))
        .reduce((earlier, later) -> later);
  }

  /** The first day after this one on which another version holds. */
  public Optional<LocalDate> nextAfter(LocalDate day) {
    return versions.stream()
        .map(AgreementVersion::from)
        .filter(from -> from.isAfter(day))
        .findFirst();
  }

  /** The number of the version that was agreed last; 0 where there is none. */
  public int latest() {
    return versions.stream().mapToInt(AgreementVersion::number).max().orElse(0);
  }
}
