package org.samenrooster.server.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.samenrooster.server.testing.Probe;

/**
 * Keeps in the organisation's name how many events it took, and in memory which it was given; dies
 * the first time that it is given the shift {@code dies-once}.
 */
@ApplicationScoped
public class ProbeConsumer implements OutboxConsumer, Probe {

  private final Map<String, String> given = new ConcurrentHashMap<>();

  @Inject private DataSource source;

  @Override
  public String name() {
    return "probe-consumer";
  }

  @Override
  public void take(ToldEvent told) {
    var event = told.event();
    if (!event.teamId().equals("team")) {
      return;
    }
    var shift = event.detail(EventDetail.SHIFT);
    count(event.organisationId());
    given.merge(event.organisationId(), told.sequence() + ":" + shift, (a, b) -> a + " " + b);
    if (shift.equals("dies-once") && times(event.organisationId(), shift) == 1) {
      throw new IllegalStateException("Somebody pulled the plug.");
    }
  }

  @Override
  public String run(Map<String, String> values) {
    return given.getOrDefault(values.get("organisation"), "");
  }

  private int times(String organisation, String shift) {
    return given.get(organisation).split(shift, -1).length - 1;
  }

  private void count(String organisation) {
    try (var connection = source.getConnection();
        var update =
            connection.prepareStatement(
                "update organisation set name = name || '*' where id = ?")) {
      update.setString(1, organisation);
      update.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
