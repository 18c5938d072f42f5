package org.samenrooster.server.hours.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** An absence with the minutes that it counts. Read only. */
@Entity
@Table(name = "absence")
class CountedAbsenceRow extends CountedAbsenceColumns {

  /** For JPA. */
  protected CountedAbsenceRow() {}
}
