package org.samenrooster.server.hours.persistence;

import java.io.Serializable;
import java.util.Objects;

/** Which entry: its account and its place there. A class, because JPA 3.1 takes no records. */
class HoursEntryKey implements Serializable {

  private static final long serialVersionUID = 1L;

  private String accountId = "";
  private int number;

  /** For JPA. */
  HoursEntryKey() {}

  @Override
  public boolean equals(Object other) {
    return other instanceof HoursEntryKey key
        && accountId.equals(key.accountId)
        && number == key.number;
  }

  @Override
  public int hashCode() {
    return Objects.hash(accountId, number);
  }
}
