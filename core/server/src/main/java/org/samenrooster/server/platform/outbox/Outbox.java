package org.samenrooster.server.platform.outbox;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import javax.sql.DataSource;
import org.samenrooster.server.platform.persistence.Dialect;
import org.samenrooster.server.platform.persistence.SharedResources;

/** Where a command leaves what is to be told. */
@Dependent
public class Outbox {

  private static final String COLUMNS =
      "organisation_id, team_id, name, version, person_id, body, told_at";
  private static final String WRITE =
      "insert into outbox_event (" + COLUMNS + ") values (?, ?, ?, ?, ?, ?, ?)";
  private static final String WRITE_NUMBERED =
      "insert into outbox_event (" + COLUMNS + ", id) values (?, ?, ?, ?, ?, ?, ?, ?)";

  @Inject private DataSource source;
  @Inject private Clock clock;
  @Inject private Dialect dialect;
  @Inject private InsertionOrder order;
  @Inject private SharedResources shared;

  /**
   * Tells that something happened, if and only if the transaction commits. Waits for nobody.
   *
   * @throws IllegalStateException if there is no transaction
   * @throws IllegalArgumentException if the event does not carry what its name says it carries
   */
  public void tell(Event event) {
    if (!shared.inTransaction()) {
      throw new IllegalStateException(
          event.name() + " was told outside of a transaction. Maybe run it through Commands.");
    }
    if (!event.details().keySet().equals(event.name().details())) {
      throw new IllegalArgumentException(
          "%s carries %s, not %s"
              .formatted(event.name(), event.name().details(), event.details().keySet()));
    }
    write(event);
  }

  private void write(Event event) {
    var numbered = dialect.numbersRows();
    try (var connection = source.getConnection();
        var insert = connection.prepareStatement(numbered ? WRITE : WRITE_NUMBERED)) {
      insert.setString(1, event.organisationId());
      insert.setString(2, event.teamId());
      insert.setString(3, event.name().code());
      insert.setInt(4, event.name().version());
      insert.setString(5, event.personId().orElse(null));
      insert.setString(6, EventBody.of(event).json());
      insert.setTimestamp(7, Timestamp.from(clock.instant()));
      if (!numbered) {
        insert.setLong(8, order.next());
      }
      insert.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("The event could not be stored.", e);
    }
  }
}
