package org.samenrooster.server.baseroster.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.samenrooster.server.platform.search.SearchJob;
import org.samenrooster.server.platform.search.SearchJobRow;

/** A search for a base roster. */
@Entity
@Table(name = "base_roster_job")
class BaseRosterJobRow extends SearchJobRow {

  /** For JPA. */
  protected BaseRosterJobRow() {}

  BaseRosterJobRow(SearchJob<?, ?, ?> job, String request) {
    super(job, request);
  }
}
