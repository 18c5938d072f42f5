package org.samenrooster.server.platform.idempotency;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.HeuristicRollbackException;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.Status;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;
import jakarta.ws.rs.core.Response;
import java.util.function.Supplier;
import org.samenrooster.server.platform.persistence.Collision;

/**
 * Runs a command in one transaction together with its {@code Idempotency-Key}: either both are
 * stored or neither. A second request with the same key waits for the first and gets its answer.
 *
 * <pre>{@code
 * return commands.run(() -> Response.ok(dtoOf(pickOpenShift.pick(...))).build());
 * }</pre>
 */
@Dependent
public class Commands {

  private static final int MOST_ATTEMPTS = 4;

  @Inject private EntityManager entities;

  private final UserTransaction transaction;
  private final StoredAnswers answers;

  @Inject
  Commands(UserTransaction transaction, StoredAnswers answers) {
    this.transaction = transaction;
    this.answers = answers;
  }

  /**
   * Runs the command once per key. Where the database has undone it for another one's sake, because
   * the two waited for each other, it is run again.
   *
   * @param command does the work and makes the answer; a problem it throws, or a status of 400 and
   *     more, undoes everything, the key too
   * @return its answer, or the stored one
   */
  public Response run(Supplier<Response> command) {
    var stored = answers.find();
    if (stored.isPresent()) {
      return stored.get();
    }
    for (var attempt = 1; attempt < MOST_ATTEMPTS; attempt++) {
      try {
        return attempt(command);
      } catch (RuntimeException e) {
        if (!Collision.causes(e)) {
          throw e;
        }
      }
    }
    return attempt(command);
  }

  private Response attempt(Supplier<Response> command) {
    try {
      begin();
      return runInTransaction(command);
    } catch (KeyTaken e) {
      // The request that had the key first has ended in the meantime, and it has succeeded.
      rollBack();
      return answers.find().orElseThrow(() -> new IllegalStateException(e));
    } catch (RuntimeException e) {
      rollBack();
      throw e;
    }
  }

  private Response runInTransaction(Supplier<Response> command) throws KeyTaken {
    answers.reserve();
    var answer = command.get();
    if (answer.getStatus() >= 400) {
      rollBack();
      return answer;
    }
    // Now rather than at commit, where a stale version would come wrapped in other exceptions.
    entities.flush();
    var kept = answers.keep(answer);
    commit();
    return kept;
  }

  private void begin() {
    try {
      transaction.begin();
    } catch (NotSupportedException | SystemException e) {
      throw new IllegalStateException("No transaction could be begun.", e);
    }
  }

  private void commit() {
    try {
      transaction.commit();
    } catch (RollbackException
        | HeuristicMixedException
        | HeuristicRollbackException
        | SystemException e) {
      throw new IllegalStateException("The command could not be committed.", e);
    }
  }

  private void rollBack() {
    try {
      if (transaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
        transaction.rollback();
      }
    } catch (SystemException e) {
      throw new IllegalStateException("The command could not be rolled back.", e);
    }
  }
}
