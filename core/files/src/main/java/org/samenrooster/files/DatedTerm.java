package org.samenrooster.files;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.samenrooster.time.DateRange;
import org.samenrooster.time.Dated;

/**
 * A term of an hours agreement as one file says it: its values by date, and on what they rest.
 *
 * @param notes empty where the file does not give the term, or gives it with faults
 */
record DatedTerm<T>(Dated<T> values, Optional<TermNotes> notes) {

  /**
   * Reads a term; without values when the file does not give it.
   *
   * @param value reads what a version says besides its dates; {@code null}, with a fault, when it
   *     says nothing that can be
   */
  static <T> DatedTerm<T> read(Fields agreement, String name, Function<Fields, @Nullable T> value) {
    Fields term = agreement.object(name);
    if (term == null) {
      return new DatedTerm<>(Dated.never(), Optional.empty());
    }
    String source = term.requiredText("source");
    Basis basis = Choices.required(term, "basis", Basis.class);
    List<Dated.Version<T>> versions = new ArrayList<>();
    List<Optional<DateRange>> all =
        term.objects("versions", version -> version(version, value, versions));
    if (all.isEmpty()) {
      term.missing("versions");
    }
    List<DateRange> days = all.stream().flatMap(Optional::stream).toList();
    new ValidityCheck(term).check(days);
    term.nothingElse();
    boolean apart = versions.size() == all.size() && areApart(days);
    return new DatedTerm<>(
        apart ? new Dated<>(versions) : Dated.never(),
        Optional.ofNullable(basis).map(known -> new TermNotes(name, source, known)));
  }

  private static <T> Optional<DateRange> version(
      Fields fields, Function<Fields, @Nullable T> value, List<Dated.Version<T>> versions) {
    Optional<DateRange> days = new Dates(fields).range();
    T said = value.apply(fields);
    if (days.isPresent() && said != null) {
      versions.add(new Dated.Version<>(days.get(), Objects.requireNonNull(said)));
    }
    return days;
  }

  private static boolean areApart(List<DateRange> days) {
    return days.stream()
        .noneMatch(one -> days.stream().anyMatch(other -> other != one && other.overlaps(one)));
  }
}
