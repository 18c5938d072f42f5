package org.samenrooster.server.platform.idempotency;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.samenrooster.server.platform.contract.CurrentRequest;
import org.samenrooster.server.platform.contract.RequestProbe;
import org.samenrooster.server.platform.problem.Problem;
import org.samenrooster.server.platform.problem.Problems;
import org.samenrooster.server.platform.security.CurrentCaller;
import org.samenrooster.server.platform.security.SignInProbe;

/** A command that adds a location to the organisation, or changes its mind after it has. */
@Dependent
public class CommandProbe implements org.samenrooster.server.testing.Probe {

  private static final Map<String, CountDownLatch> ARRIVED = new ConcurrentHashMap<>();

  @Inject private Commands commands;
  @Inject private CurrentCaller caller;
  @Inject private CurrentRequest request;
  @Inject private DataSource source;

  @Override
  public String name() {
    return "command";
  }

  @Override
  public String run(Map<String, String> values) {
    SignInProbe.signIn(caller, values.get("organisation"), values.get("person"));
    RequestProbe.asked(request, "addLocation", values.get("key"), values.get("hash"));
    var callers = Integer.parseInt(values.getOrDefault("callers", "1"));
    var meeting = values.getOrDefault("meeting", values.get("key"));
    var arrived = ARRIVED.computeIfAbsent(meeting, name -> new CountDownLatch(callers));
    try {
      if (values.containsKey("locks")) {
        return String.valueOf(commands.run(() -> lock(values, arrived)).getStatus());
      }
      arrived.countDown();
      var answer = commands.run(() -> add(values, arrived));
      return "%d %s %s".formatted(answer.getStatus(), answer.getEntityTag(), answer.getEntity());
    } catch (Problem e) {
      return e.type().slug();
    }
  }

  private Response add(Map<String, String> values, CountDownLatch arrived) {
    // Holds the transaction open until every caller is there, so that they really meet.
    await(arrived);
    var id = UUID.randomUUID().toString();
    insert(values.get("organisation"), id);
    return switch (values.getOrDefault("then", "succeed")) {
      case "throw" -> throw Problems.staleVersion();
      case "refuse" -> Response.status(409).build();
      default -> Response.status(201).tag(new EntityTag("1")).entity(Map.of("id", id)).build();
    };
  }

  // Two locations in the order that was asked for, the second when everybody has the first.
  private Response lock(Map<String, String> values, CountDownLatch arrived) {
    var ids = values.get("locks").split(",");
    touch(ids[0]);
    arrived.countDown();
    await(arrived);
    touch(ids[1]);
    insert(values.get("organisation"), UUID.randomUUID().toString());
    return Response.ok().build();
  }

  private void touch(String id) {
    try (var connection = source.getConnection();
        var update = connection.prepareStatement("update location set name = name where id = ?")) {
      update.setString(1, id);
      update.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private void insert(String organisation, String id) {
    try (var connection = source.getConnection();
        var insert =
            connection.prepareStatement(
                "insert into location (id, organisation_id, name) values (?, ?, ?)")) {
      insert.setString(1, id);
      insert.setString(2, organisation);
      insert.setString(3, id);
      insert.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      if (!latch.await(30, TimeUnit.SECONDS)) {
        throw new IllegalStateException("Not every caller has come.");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
