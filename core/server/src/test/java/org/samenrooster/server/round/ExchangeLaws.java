package org.samenrooster.server.round;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.samenrooster.server.round.StoredChange.Consent;
import org.samenrooster.server.round.StoredChange.Moved;

/**
 * What must be true of every change of a published roster, rings among them: what somebody said to
 * it stands as she said it last and in her name, and its shifts moved all or none, never without
 * everybody's yes.
 */
final class ExchangeLaws {

  private final History history;
  private final Map<String, StoredChange> stored;

  /**
   * @param stored by id
   */
  ExchangeLaws(History history, Map<String, StoredChange> stored) {
    this.history = history;
    this.stored = Map.copyOf(stored);
  }

  /** Everything that is not as it must be, in words; empty when all is well. */
  List<String> broken() {
    var broken = new ArrayList<String>();
    answers(broken);
    bookings(broken);
    stored.forEach((id, change) -> wholeness("Change %s %s".formatted(id, change), change, broken));
    return broken;
  }

  /** To which change who says something. */
  private record Place(String changeId, String memberId) {}

  private void answers(List<String> broken) {
    var last = new HashMap<Place, Consent>();
    for (var said : history.done(Effect::said)) {
      last.put(new Place(said.changeId(), said.memberId()), said.consent());
    }
    stored.forEach(
        (id, change) ->
            change
                .consents()
                .forEach(
                    (member, consent) -> {
                      var said = last.remove(new Place(id, member));
                      if (said == null ? consent.isSaid() : !said.equals(consent)) {
                        broken.add(
                            "Member %s said %s to change %s, but stored is %s"
                                .formatted(member, said, id, consent));
                      }
                    }));
    last.forEach((place, said) -> broken.add("Nothing is left of %s to %s".formatted(said, place)));
  }

  private void bookings(List<String> broken) {
    var told =
        history.done(Effect::traces).stream()
            .filter(trace -> trace.content().equals("BOOKED"))
            .collect(groupingBy(Trace::subjectId, counting()));
    stored.forEach(
        (id, change) -> {
          var times = Objects.requireNonNullElse(told.get(id), 0L);
          if (times != (change.isBooked() ? 1 : 0)) {
            broken.add("Change %s %s was told as booked %d times".formatted(id, change, times));
          }
        });
  }

  private static void wholeness(String what, StoredChange change, List<String> broken) {
    var booked = change.moves().stream().filter(Moved::booked).count();
    if (booked != (change.isBooked() ? change.moves().size() : 0)) {
      broken.add(what + " moved " + booked + " of its shifts");
    }
    if (change.isBooked() && !isAgreed(change)) {
      broken.add(what + " is booked without everybody's yes");
    }
    if (change.isRing() && !isClosed(change)) {
      broken.add(what + " takes from somebody what she gets nothing for");
    }
    if (change.isBooked() && !areAll(change.wishes(), "FULFILLED")
        || change.isPending() && !areAll(change.wishes(), "OFFERED")) {
      broken.add(what + " is not followed by its wishes");
    }
  }

  private static boolean isAgreed(StoredChange change) {
    return change.moves().stream()
        .map(Moved::handover)
        .flatMap(handover -> List.of(handover.from(), handover.to()).stream())
        .map(member -> change.consents().get(member))
        .allMatch(consent -> consent != null && consent.state().equals("GIVEN"));
  }

  private static boolean isClosed(StoredChange change) {
    var handovers = change.moves().stream().map(Moved::handover).toList();
    var giving = handovers.stream().collect(groupingBy(Handover::from, counting()));
    var taking = handovers.stream().collect(groupingBy(Handover::to, counting()));
    return giving.equals(taking) && giving.size() == handovers.size();
  }

  private static boolean areAll(List<String> states, String wanted) {
    return states.stream().allMatch(wanted::equals);
  }
}
