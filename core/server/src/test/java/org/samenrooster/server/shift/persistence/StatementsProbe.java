package org.samenrooster.server.shift.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.persistence.logging.AbstractSessionLog;
import org.eclipse.persistence.logging.SessionLog;
import org.eclipse.persistence.logging.SessionLogEntry;
import org.eclipse.persistence.sessions.server.ServerSession;
import org.samenrooster.server.testing.Probe;

/**
 * Tells which statements the server's persistence has sent to the database for requests since it
 * was asked; what goes on in the background, such as telling, is left out.
 */
@Dependent
public class StatementsProbe implements Probe {

  private static final List<String> STATEMENTS = new CopyOnWriteArrayList<>();

  @PersistenceContext(unitName = "samenrooster")
  private EntityManager database;

  @Override
  public String name() {
    return "statements";
  }

  @Override
  public String run(Map<String, String> values) {
    var session = database.getEntityManagerFactory().unwrap(ServerSession.class);
    if (!(session.getSessionLog() instanceof ProbeLog)) {
      session.setSessionLog(new ProbeLog());
    }
    var seen = List.copyOf(STATEMENTS);
    STATEMENTS.clear();
    return String.join("\n", seen);
  }

  /** Listens to what would be logged as SQL. */
  private static final class ProbeLog extends AbstractSessionLog {

    @Override
    public boolean shouldLog(int level, String category) {
      return SessionLog.SQL.equals(category) || level >= SessionLog.WARNING;
    }

    @Override
    public void log(SessionLogEntry entry) {
      if (SessionLog.SQL.equals(entry.getNameSpace()) && servesARequest()) {
        STATEMENTS.add(entry.getMessage().replace('\n', ' '));
      }
    }

    // Payara's name for the threads that do.
    private static boolean servesARequest() {
      return Thread.currentThread().getName().startsWith("http-thread-pool");
    }
  }
}
