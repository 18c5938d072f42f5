package org.samenrooster.server.sickcall.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.samenrooster.server.sickcall.application.StoredSickCall.Person;

/** A person who has to do with a sick call. Read only. */
@Entity
@Table(name = "person")
class CallerRow {

  @Id private String id;

  @Column(name = "display_name")
  private String displayName;

  @Column(name = "external_id")
  private @Nullable String externalId;

  /** For JPA. */
  @SuppressWarnings("NullAway")
  protected CallerRow() {}

  Person person() {
    return new Person(displayName, Optional.ofNullable(externalId));
  }
}
