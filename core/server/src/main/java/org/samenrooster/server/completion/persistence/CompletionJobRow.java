package org.samenrooster.server.completion.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.samenrooster.server.platform.search.SearchJob;
import org.samenrooster.server.platform.search.SearchJobRow;

/** A search for a completion, with its period beside the request, so that both stay together. */
@Entity
@Table(name = "completion_job")
class CompletionJobRow extends SearchJobRow {

  @Column(name = "period_id")
  private String periodId;

  /** For JPA. */
  protected CompletionJobRow() {
    periodId = "";
  }

  CompletionJobRow(SearchJob<?, ?, ?> job, String request, String periodId) {
    super(job, request);
    this.periodId = periodId;
  }
}
