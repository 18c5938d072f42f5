package org.samenrooster.server.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.samenrooster.server.platform.persistence.VisibleOrganisation;

/**
 * Gives each committed event the next number of its organisation. What began after another had
 * committed has the higher number; between transactions that ran side by side it does not matter.
 */
@ApplicationScoped
class EventOrder {

  private static final String WAITING =
      "select distinct organisation_id from outbox_event where sequence is null";
  private static final String UNNUMBERED =
      "select id from outbox_event where organisation_id = ? and sequence is null order by id";
  private static final String LOCK =
      "update outbox_sequence set last_sequence = last_sequence where organisation_id = ?";
  private static final String BEGIN =
      "insert into outbox_sequence (organisation_id, last_sequence) values (?, 0)";
  private static final String LAST =
      "select last_sequence from outbox_sequence where organisation_id = ?";
  private static final String NUMBER =
      "update outbox_event set sequence = ? where id = ? and sequence is null";
  private static final String KEEP =
      "update outbox_sequence set last_sequence = ? where organisation_id = ?";

  @Inject private DataSource source;

  /** The organisations that have told something which has no number yet. */
  public List<String> waiting() {
    try (var connection = source.getConnection();
        var query = connection.prepareStatement(WAITING);
        var rows = query.executeQuery()) {
      var organisations = new ArrayList<String>();
      while (rows.next()) {
        organisations.add(rows.getString(1));
      }
      return organisations;
    } catch (SQLException e) {
      throw new IllegalStateException("The outbox could not be read.", e);
    }
  }

  /** Numbers what an organisation has told; two nodes may do so at once. */
  @Transactional(TxType.REQUIRES_NEW)
  public void number(String organisationId) {
    VisibleOrganisation.within(organisationId, () -> numberVisible(organisationId));
  }

  private void numberVisible(String organisationId) {
    try (var connection = source.getConnection()) {
      // Before the lock: on Derby this waits for whoever is still telling, and readers need the
      // locked row.
      var ids = unnumbered(connection, organisationId);
      var last = lockLast(connection, organisationId);
      for (var id : ids) {
        // Another node may have numbered it since it was found.
        if (update(connection, NUMBER, last + 1, id) == 1) {
          last++;
        }
      }
      update(connection, KEEP, last, organisationId);
    } catch (SQLException e) {
      throw new IllegalStateException("The events could not be numbered.", e);
    }
  }

  private static List<Long> unnumbered(Connection connection, String organisationId)
      throws SQLException {
    try (var query = connection.prepareStatement(UNNUMBERED)) {
      query.setString(1, organisationId);
      try (var rows = query.executeQuery()) {
        var ids = new ArrayList<Long>();
        while (rows.next()) {
          ids.add(rows.getLong(1));
        }
        return ids;
      }
    }
  }

  private static long lockLast(Connection connection, String organisationId) throws SQLException {
    if (update(connection, LOCK, organisationId) == 0) {
      update(connection, BEGIN, organisationId);
    }
    try (var query = connection.prepareStatement(LAST)) {
      query.setString(1, organisationId);
      try (var row = query.executeQuery()) {
        row.next();
        return row.getLong(1);
      }
    }
  }

  private static int update(Connection connection, String sql, Object... values)
      throws SQLException {
    try (var statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      return statement.executeUpdate();
    }
  }
}
