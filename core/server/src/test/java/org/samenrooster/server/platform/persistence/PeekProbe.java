package org.samenrooster.server.platform.persistence;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.samenrooster.server.platform.security.CurrentCaller;
import org.samenrooster.server.platform.security.SignInProbe;
import org.samenrooster.server.testing.Probe;

/** Forgets to name its organisation in a statement, as a careless colleague would. */
@Dependent
public class PeekProbe implements Probe {

  private static final String LOCATIONS = "select distinct organisation_id from location";

  @Inject private CurrentCaller caller;
  @Inject private UserTransaction transaction;
  @Inject private DataSource source;
  @Inject private EveryOrganisation everyOrganisation;
  @Inject private Instance<EveryOrganisation> anotherWayAround;

  @PersistenceContext(unitName = "samenrooster")
  private EntityManager database;

  @Override
  public String name() {
    return "peek";
  }

  @Override
  public String run(Map<String, String> values) throws Exception {
    if (values.containsKey("organisation")) {
      SignInProbe.signIn(caller, values.get("organisation"), "somebody");
    }
    return switch (values.get("how")) {
      case "jpa" -> throughJpa();
      case "jdbc" -> throughJdbc();
      case "transaction" -> inTransaction(this::throughJpa);
      case "around" -> everyOrganisation.see(this::throughJpa);
      case "around-first-on-a-thread" -> onAThreadOfNobody(this::aroundFirst);
      case "around-in-transaction" -> inTransaction(() -> everyOrganisation.see(this::throughJpa));
      case "after" -> inTransaction(this::afterGoingAround);
      case "write" -> inTransaction(() -> write(values.get("into")));
      default -> throw new IllegalArgumentException(values.get("how"));
    };
  }

  // As a job does that is the first to need a bean.
  private String aroundFirst() {
    return unchecked(
        () -> inTransaction(() -> anotherWayAround.get().see(() -> unchecked(this::throughJdbc))));
  }

  private static String unchecked(Callable<String> work) {
    try {
      return work.call();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static String onAThreadOfNobody(Supplier<String> work) {
    return CompletableFuture.supplyAsync(
            work, command -> new Thread(null, command, "nobody", 0, false).start())
        .join();
  }

  private String afterGoingAround() {
    everyOrganisation.see(this::throughJpa);
    return throughJpa();
  }

  private String throughJpa() {
    var seen = database.createNativeQuery(LOCATIONS).getResultList().toArray();
    return new TreeSet<>(List.of(seen)).toString();
  }

  private String throughJdbc() throws SQLException {
    try (var connection = source.getConnection();
        var statement = connection.createStatement();
        var rows = statement.executeQuery(LOCATIONS)) {
      var seen = new TreeSet<String>();
      while (rows.next()) {
        seen.add(rows.getString(1));
      }
      return seen.toString();
    }
  }

  private String write(String organisationId) {
    database
        .createNativeQuery("insert into location (id, organisation_id, name) values (?1, ?2, ?1)")
        .setParameter(1, UUID.randomUUID().toString())
        .setParameter(2, organisationId)
        .executeUpdate();
    return "written";
  }

  private String inTransaction(Supplier<String> work) throws Exception {
    transaction.begin();
    try {
      return work.get();
    } finally {
      transaction.rollback();
    }
  }
}
