package org.samenrooster.server.platform.idempotency;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import javax.sql.DataSource;
import org.samenrooster.server.platform.contract.CurrentRequest;
import org.samenrooster.server.platform.problem.Problems;
import org.samenrooster.server.platform.security.CurrentCaller;

/**
 * The table of keys and answers. JDBC rather than JPA: whether the key is free is the database's
 * answer to one insert, and only that.
 */
@Dependent
class StoredAnswers {

  private static final String UNIQUE_VIOLATION = "23505";
  private static final String KEY =
      " where organisation_id = ? and person_id = ? and operation = ? and idempotency_key = ?";
  private static final String FIND =
      "select request_hash, status, etag, location, body from idempotency_key" + KEY;
  private static final String RESERVE =
      "insert into idempotency_key (organisation_id, person_id, operation, idempotency_key,"
          + " request_hash, created_at) values (?, ?, ?, ?, ?, ?)";
  private static final String KEEP =
      "update idempotency_key set status = ?, etag = ?, location = ?, body = ?" + KEY;

  private static final Jsonb JSON = JsonbBuilder.create();

  private final DataSource source;
  private final CurrentCaller caller;
  private final CurrentRequest request;
  private final Clock clock;

  @Inject
  StoredAnswers(DataSource source, CurrentCaller caller, CurrentRequest request, Clock clock) {
    this.source = source;
    this.caller = caller;
    this.request = request;
    this.clock = clock;
  }

  /**
   * The answer that was given to this request before.
   *
   * @throws org.samenrooster.server.platform.problem.Problem if the key came with another request
   */
  Optional<Response> find() {
    try (var connection = source.getConnection();
        var query = connection.prepareStatement(FIND)) {
      setKey(query, 1);
      try (var row = query.executeQuery()) {
        return row.next() ? Optional.of(answer(row)) : Optional.empty();
      }
    } catch (SQLException e) {
      throw new IllegalStateException("The stored answer could not be read.", e);
    }
  }

  /** Takes the key; waits while another transaction holds it. */
  void reserve() throws KeyTaken {
    try (var connection = source.getConnection();
        var insert = connection.prepareStatement(RESERVE)) {
      setKey(insert, 1);
      insert.setString(5, request.hash());
      insert.setTimestamp(6, Timestamp.from(clock.instant()));
      insert.executeUpdate();
    } catch (SQLException e) {
      if (UNIQUE_VIOLATION.equals(e.getSQLState())) {
        throw new KeyTaken(e);
      }
      throw new IllegalStateException("The key could not be stored.", e);
    }
  }

  /** Stores the answer under the key and returns it in exactly that form. */
  Response keep(Response answer) {
    var body = answer.hasEntity() ? Optional.of(JSON.toJson(answer.getEntity())) : none();
    var etag = Optional.ofNullable(answer.getEntityTag()).map(EntityTag::getValue);
    var location = Optional.ofNullable(answer.getHeaderString(HttpHeaders.LOCATION));
    try (var connection = source.getConnection();
        var update = connection.prepareStatement(KEEP)) {
      update.setInt(1, answer.getStatus());
      update.setString(2, etag.orElse(null));
      update.setString(3, location.orElse(null));
      update.setString(4, body.orElse(null));
      setKey(update, 5);
      update.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("The answer could not be stored.", e);
    }
    return answer(answer.getStatus(), etag, location, body);
  }

  private void setKey(PreparedStatement statement, int first) throws SQLException {
    statement.setString(first, caller.get().organisationId());
    statement.setString(first + 1, caller.get().personId());
    statement.setString(first + 2, request.operation());
    statement.setString(first + 3, request.idempotencyKey());
  }

  private Response answer(ResultSet row) throws SQLException {
    if (!row.getString(1).equals(request.hash())) {
      throw Problems.idempotencyKeyReused();
    }
    return answer(
        row.getInt(2),
        Optional.ofNullable(row.getString(3)),
        Optional.ofNullable(row.getString(4)),
        Optional.ofNullable(row.getString(5)));
  }

  private static Response answer(
      int status, Optional<String> etag, Optional<String> location, Optional<String> body) {
    var answer = Response.status(status);
    etag.ifPresent(answer::tag);
    location.ifPresent(address -> answer.header(HttpHeaders.LOCATION, address));
    body.ifPresent(json -> answer.type(MediaType.APPLICATION_JSON_TYPE).entity(json));
    return answer.build();
  }

  private static Optional<String> none() {
    return Optional.empty();
  }
}
