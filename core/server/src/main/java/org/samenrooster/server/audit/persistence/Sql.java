package org.samenrooster.server.audit.persistence;

import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.samenrooster.server.platform.persistence.Statements;

/** A query that is put together with its values. */
final class Sql {

  private final StringBuilder text;
  private final List<Object> values = new ArrayList<>();

  Sql(String text) {
    this.text = new StringBuilder(text);
  }

  Sql and(String more) {
    text.append(more);
    return this;
  }

  Sql with(Object... more) {
    values.addAll(List.of(more));
    return this;
  }

  <T> List<T> rows(DataSource source, int most, Statements.Reading<T> reading) {
    return new Statements(source, "The decision log")
        .list(reading, most, text.toString(), values.toArray());
  }
}
