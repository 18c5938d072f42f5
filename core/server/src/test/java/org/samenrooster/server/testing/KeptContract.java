package org.samenrooster.server.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.samenrooster.api.Contract;

/** Holds answers of the server to the contract it promises. */
public final class KeptContract {

  private static final Contract CONTRACT = Contract.load();

  private KeptContract() {}

  /** The answer must be a 200 as the contract describes it for the operation. */
  public static void assertKeeps(String operation, Answer answer) {
    keepsToContract(operation, 200, answer);
  }

  /** An answer that must have this status, and be as the contract describes it for that. */
  public static Answer keepsToContract(String operation, int status, Answer answer) {
    assertThat(answer.status()).as(answer.toString()).isEqualTo(status);
    var body = answer.http().body().getBytes(StandardCharsets.UTF_8);
    assertThat(CONTRACT.faultsInAnswer(operation, status, body)).as(answer.toString()).isEmpty();
    return answer;
  }
}
