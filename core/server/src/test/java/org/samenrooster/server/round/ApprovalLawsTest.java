package org.samenrooster.server.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Each law is broken once. Lea and Otto lead the team and work in it, too. */
final class ApprovalLawsTest {

  private static final ApprovedLine BY_LEA = of("amy", "early", "lea");
  private static final ApprovedLine BY_OTTO = of("amy", "early", "otto");

  private final History history = new History();

  private static ApprovedLine of(String member, String line, String by) {
    return new ApprovedLine(member + "-member", member, line, by);
  }

  private void approved(int status, String operation, String subject, String by) {
    var trace = new Trace(operation, by, subject, "APPROVED");
    history.add(new History.Entry("1", status, 1, Effect.of(List.of(trace))));
  }

  private List<String> broken(ApprovedLine... stored) {
    return new ApprovalLaws(history, List.of(stored)).broken();
  }

  @Test
  void aYesIsThereOnceForEachTimeItWasGiven() {
    approved(200, "approveLines", "amy-member", "lea");
    approved(200, "approveLines", "amy-member", "lea");
    approved(409, "approveLines", "amy-member", "otto");

    assertThat(broken(BY_LEA, of("amy", "late", "lea"))).isEmpty();
  }

  @Test
  void aYesThatIsLostIsFound() {
    approved(200, "approveLines", "amy-member", "lea");

    assertThat(broken()).hasSize(1);
  }

  @Test
  void aYesThatNobodyGaveOrThatWasRefusedIsFound() {
    approved(409, "approveLines", "amy-member", "lea");

    assertThat(broken(BY_LEA)).hasSize(1);
  }

  @Test
  void whoApprovesThePeriodSaysYesToEachLineAtMostOnce() {
    approved(200, "approvePeriod", "period", "lea");

    assertThat(broken()).isEmpty();
    assertThat(broken(BY_LEA, of("ben", "early", "lea"))).isEmpty();
    assertThat(broken(BY_LEA, of("amy", "late", "lea"))).hasSize(1);
    assertThat(broken(BY_OTTO)).hasSize(1);
  }

  @Test
  void theSameLineThatTwoApprovedIsFound() {
    approved(200, "approveLines", "amy-member", "lea");
    approved(200, "approveLines", "amy-member", "otto");

    assertThat(broken(BY_LEA, BY_OTTO)).hasSize(1);
  }

  @Test
  void anApprovalOfTheOwnLineIsFound() {
    approved(200, "approveLines", "lea-member", "lea");

    assertThat(broken(of("lea", "early", "lea"))).hasSize(1);
  }
}
