package org.samenrooster.hours;

import java.util.List;
import java.util.Optional;
import org.samenrooster.rules.Duty;
import org.samenrooster.team.Employment;

/**
 * What happens to the shifts of one person: a pick takes one, a withdrawal gives one back, a swap
 * does both.
 *
 * @param employments of the person, as many as there are
 * @param givenBack shifts as they were held
 * @param held shifts that come
 * @param costCentre who bears the shifts that come
 */
public record ShiftChange(
    List<Employment> employments,
    List<Duty> givenBack,
    List<Duty> held,
    Optional<String> costCentre) {

  public ShiftChange {
    employments = List.copyOf(employments);
    givenBack = List.copyOf(givenBack);
    held = List.copyOf(held);
  }

  /** One more shift. */
  public static ShiftChange picked(List<Employment> employments, Duty shift) {
    return new ShiftChange(employments, List.of(), List.of(shift), Optional.empty());
  }

  /** One shift less. */
  public static ShiftChange withdrawn(List<Employment> employments, Duty shift) {
    return new ShiftChange(employments, List.of(shift), List.of(), Optional.empty());
  }
}
