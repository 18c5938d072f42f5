package org.samenrooster.server.telling.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.samenrooster.server.platform.outbox.ToldEvent;
import org.samenrooster.server.telling.application.Notifications;
import org.samenrooster.server.telling.application.Notifications.Notification.About;
import org.samenrooster.server.telling.application.Notifications.Notification.Times;
import org.samenrooster.telling.NotificationKind;
import org.samenrooster.time.DateRange;

/** Notifications in the database; read with one statement, names and dates included. */
@ApplicationScoped
class JpaNotifications implements Notifications {

  private static final String LIST =
      """
      select n.sequence, n.kind, n.told_at, n.announced_at, n.read_at, n.team_id, t.name,
        n.period_id, n.shift_id, n.extension_id, n.change_id, p.from_date, p.until_date,
        s.roster_date
      from notification n
      join team t on t.organisation_id = n.organisation_id and t.id = n.team_id
      left join roster_period p on p.organisation_id = n.organisation_id and p.id = n.period_id
      left join shift s on s.organisation_id = n.organisation_id and s.id = n.shift_id
      where n.organisation_id = ? and n.person_id = ? and n.sequence < ?
      order by n.sequence desc
      """;

  @Inject private EntityManager database;

  @Inject private DataSource source;

  @Override
  public void add(ToldEvent told, NotificationKind kind, Collection<Receiver> receivers) {
    receivers.forEach(receiver -> database.persist(new NotificationRow(told, kind, receiver)));
    database.flush();
  }

  @Override
  public List<Notification> of(
      String organisationId, String personId, Optional<Long> before, int atMost) {
    try (var connection = source.getConnection();
        var query = connection.prepareStatement(LIST)) {
      query.setString(1, organisationId);
      query.setString(2, personId);
      query.setLong(3, before.orElse(Long.MAX_VALUE));
      query.setMaxRows(atMost);
      try (var rows = query.executeQuery()) {
        var notifications = new ArrayList<Notification>();
        while (rows.next()) {
          notifications.add(notification(rows));
        }
        return notifications;
      }
    } catch (SQLException e) {
      throw new IllegalStateException("The notifications could not be read.", e);
    }
  }

  private static Notification notification(ResultSet row) throws SQLException {
    var from = Optional.ofNullable(row.getDate(12)).map(java.sql.Date::toLocalDate);
    var until = Optional.ofNullable(row.getDate(13)).map(java.sql.Date::toLocalDate);
    return new Notification(
        row.getLong(1),
        NotificationKind.valueOf(row.getString(2)),
        new Times(row.getTimestamp(3).toInstant(), row.getTimestamp(4).toInstant()),
        Optional.ofNullable(row.getTimestamp(5)).map(Timestamp::toInstant),
        new About(
            row.getString(6),
            row.getString(7),
            Optional.ofNullable(row.getString(8)),
            Optional.ofNullable(row.getString(9)),
            Optional.ofNullable(row.getString(10)),
            Optional.ofNullable(row.getString(11))),
        from.flatMap(first -> until.map(end -> new DateRange(first, end))),
        Optional.ofNullable(row.getDate(14)).map(java.sql.Date::toLocalDate));
  }

  @Override
  public int unread(String organisationId, String personId, Instant now) {
    return database
        .createQuery(
            "select count(n) from NotificationRow n where n.organisationId = :organisation"
                + " and n.personId = :person and n.readAt is null and n.announcedAt <= :now",
            Long.class)
        .setParameter("organisation", organisationId)
        .setParameter("person", personId)
        .setParameter("now", now)
        .getSingleResult()
        .intValue();
  }

  @Override
  public void read(String organisationId, String personId, long until, Instant now) {
    database
        .createQuery(
            "update NotificationRow n set n.readAt = :now where n.organisationId = :organisation"
                + " and n.personId = :person and n.sequence <= :until and n.readAt is null")
        .setParameter("organisation", organisationId)
        .setParameter("person", personId)
        .setParameter("until", until)
        .setParameter("now", now)
        .executeUpdate();
  }
}
