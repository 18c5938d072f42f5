package org.samenrooster.server.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.samenrooster.server.round.Stored.Held;

/** Each law is broken once: a checker that never complains would prove nothing. */
final class RoundLawsTest {

  private static final String NOBODY = Handover.NOBODY;
  private static final Map<String, Integer> WORTH = Map.of("s", 450);
  private static final Held AMYS = new Held("s", "amy");

  private final History history = new History();

  private void accepted(String key, String from, String to) {
    history.add(new History.Entry(key, 200, 1, Effect.of(new Handover("s", from, to))));
  }

  private List<String> broken(String holder, Set<String> keys, Map<Held, Integer> minutes) {
    return broken(holder, keys, minutes, history.accepted().size());
  }

  private List<String> broken(
      String holder, Set<String> keys, Map<Held, Integer> minutes, int told) {
    var stored = new Stored(Map.of("s", holder), keys, minutes, WORTH, Map.of("s", told));
    return new RoundLaws(history, stored).broken();
  }

  @Test
  void whatWasAcceptedIsThereOnceWithItsHours() {
    accepted("1", NOBODY, "ben");
    accepted("2", "ben", NOBODY);
    accepted("3", NOBODY, "amy");

    assertThat(broken("amy", Set.of("1", "2", "3"), Map.of(AMYS, 450))).isEmpty();
  }

  @Test
  void anOpenShiftThatNobodyWantedIsWell() {
    assertThat(broken(NOBODY, Set.of(), Map.of())).isEmpty();
  }

  @Test
  void twoWhoWereBothToldTheyHaveAShiftAreFound() {
    accepted("1", NOBODY, "amy");
    accepted("2", NOBODY, "ben");

    assertThat(broken("amy", Set.of("1", "2"), Map.of(AMYS, 450))).hasSize(1);
  }

  @Test
  void anAcceptedCommandThatIsLostIsFound() {
    accepted("1", NOBODY, "amy");

    assertThat(broken(NOBODY, Set.of("1"), Map.of())).hasSize(1);
    assertThat(broken("amy", Set.of(), Map.of(AMYS, 450))).hasSize(1);
  }

  @Test
  void aRefusedCommandThatLeftSomethingIsFound() {
    history.add(new History.Entry("1", 409, 1, Effect.of(new Handover("s", NOBODY, "amy"))));

    assertThat(broken(NOBODY, Set.of("1"), Map.of())).hasSize(1);
    assertThat(broken("amy", Set.of(), Map.of(AMYS, 450))).hasSize(1);
  }

  @Test
  void aCommandThatNobodyWasToldOfIsFound() {
    assertThat(broken(NOBODY, Set.of("1"), Map.of())).hasSize(1);
  }

  @Test
  void hoursThatAreNotThoseOfTheShiftsAreFound() {
    accepted("1", NOBODY, "amy");

    assertThat(broken("amy", Set.of("1"), Map.of())).hasSize(1);
    assertThat(broken("amy", Set.of("1"), Map.of(AMYS, 900))).hasSize(1);
    var bensToo = Map.of(AMYS, 450, new Held("s", "ben"), 450);
    assertThat(broken("amy", Set.of("1"), bensToo)).hasSize(1);
  }

  @Test
  void whatIsToldTwiceOrNotAtAllIsFound() {
    accepted("1", NOBODY, "amy");

    assertThat(broken("amy", Set.of("1"), Map.of(AMYS, 450), 2)).hasSize(1);
    assertThat(broken("amy", Set.of("1"), Map.of(AMYS, 450), 0)).hasSize(1);
  }
}
