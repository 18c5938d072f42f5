package org.samenrooster.period;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.samenrooster.shift.HeldShift;
import org.samenrooster.shift.OpenShift;
import org.samenrooster.shift.Shift;

/**
 * Keeps a roll-out within what each member may be assigned: nobody is given more without a yes. Of
 * who stands in more, the latest shifts become open, for anybody to pick, also the member.
 *
 * @param minutes how much more may be assigned, by member; who is not in it has no limit
 */
public record RollOutLimits(Map<String, Integer> minutes) {

  public RollOutLimits {
    minutes = Map.copyOf(minutes);
  }

  /**
   * The same shifts, all of them.
   *
   * @param heldBack what became open, by member
   */
  public record Limited(List<Shift> shifts, Map<String, HeldBack> heldBack) {

    public Limited {
      shifts = List.copyOf(shifts);
      heldBack = Collections.unmodifiableMap(new LinkedHashMap<>(heldBack));
    }
  }

  /** Shifts that a member was not given, and how long they are together. */
  public record HeldBack(int shifts, int minutes) {

    private HeldBack and(HeldShift shift) {
      return new HeldBack(shifts + 1, minutes + shift.duty().workMinutes());
    }
  }

  /** Opens what goes beyond the limits; shifts that count for no hours stay held. */
  public Limited over(List<Shift> made) {
    Map<String, Integer> left = new LinkedHashMap<>(minutes);
    List<HeldShift> counted = new ArrayList<>();
    for (Shift shift : made) {
      if (shift instanceof HeldShift held
          && held.duty().countsFor().hours()
          && left.containsKey(held.memberId())) {
        left.merge(held.memberId(), -held.duty().workMinutes(), Math::addExact);
        counted.add(held);
      }
    }
    counted.sort(
        Comparator.comparing((HeldShift held) -> held.duty().interval().start()).reversed());
    Map<String, HeldBack> heldBack = new LinkedHashMap<>();
    Set<String> opened = new HashSet<>();
    for (HeldShift held : counted) {
      if (left.getOrDefault(held.memberId(), 0) < 0) {
        left.merge(held.memberId(), held.duty().workMinutes(), Math::addExact);
        heldBack.merge(
            held.memberId(), new HeldBack(0, 0).and(held), (before, first) -> before.and(held));
        opened.add(held.id());
      }
    }
    return new Limited(
        made.stream().map(shift -> opened.contains(shift.id()) ? opened(shift) : shift).toList(),
        heldBack);
  }

  private static Shift opened(Shift shift) {
    return new OpenShift(shift.id(), shift.shiftType(), shift.requiredLevel(), shift.duty());
  }
}
