package org.samenrooster.server.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The law is broken in each way once. */
final class TraceLawsTest {

  private static final Trace APPROVED = new Trace("approveLines", "lea", "amy", "APPROVED");
  private static final Trace IN_OTTOS_NAME = new Trace("approveLines", "otto", "amy", "APPROVED");
  private static final Trace REMARK = new Trace(Trace.REMARK, "lea", "amy", "Please look again");

  private final History history = new History();

  private List<String> broken(Trace... stored) {
    return new TraceLaws(history, List.of(stored)).broken();
  }

  private void commanded(int status, Trace... traces) {
    history.add(new History.Entry("1", status, 1, Effect.of(List.of(traces))));
  }

  @Test
  void whatWasAcceptedLeftItsTracesOnce() {
    commanded(200, APPROVED, REMARK);
    commanded(200, APPROVED);

    assertThat(broken(REMARK, APPROVED, APPROVED)).isEmpty();
  }

  @Test
  void aTraceThatIsLostOrThereTwiceIsFound() {
    commanded(200, APPROVED);

    assertThat(broken()).hasSize(1);
    assertThat(broken(APPROVED, APPROVED)).hasSize(1);
  }

  @Test
  void aTraceOfWhatWasRefusedOrOfNothingIsFound() {
    commanded(409, APPROVED);

    assertThat(broken()).isEmpty();
    assertThat(broken(APPROVED)).hasSize(1);
    assertThat(broken(REMARK)).hasSize(1);
  }

  @Test
  void aTraceInTheNameOfSomebodyElseIsFound() {
    commanded(200, APPROVED);

    assertThat(broken(IN_OTTOS_NAME)).hasSize(2);
  }
}
