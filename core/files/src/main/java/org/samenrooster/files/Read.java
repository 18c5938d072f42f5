package org.samenrooster.files;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What came of reading a file: its value, or every fault that stands in the way.
 *
 * @param value present exactly when there are no faults
 * @param faults in the order in which they stand in the files
 */
public record Read<T>(Optional<T> value, List<PlacedFault> faults) {

  /**
   * @throws IllegalArgumentException if there are both a value and faults, or neither
   */
  public Read {
    faults = List.copyOf(faults);
    if (value.isPresent() != faults.isEmpty()) {
      throw new IllegalArgumentException(
          "A file gives a value or faults, not both: " + value + ", " + faults + ".");
    }
  }

  /** What is made of the value, if there is one. */
  public <R> Read<R> map(Function<? super T, ? extends R> made) {
    return new Read<>(value.map(made), faults);
  }

  static <T> Read<T> of(T value) {
    return new Read<>(Optional.of(value), List.of());
  }

  static <T> Read<T> refused(List<PlacedFault> faults) {
    return new Read<>(Optional.empty(), faults);
  }
}
