package org.samenrooster.server.extrahours.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.samenrooster.server.extrahours.application.HrExtension;

/** A person who has to do with an extension. Read only. */
@Entity
@Table(name = "person")
class SpeakerRow {

  @Id private String id;

  @Column(name = "organisation_id")
  private String organisationId;

  @Column(name = "display_name")
  private String displayName;

  @Column(name = "external_id")
  private @Nullable String externalId;

  /** For JPA. */
  @SuppressWarnings("NullAway")
  protected SpeakerRow() {}

  HrExtension.Person person() {
    return new HrExtension.Person(Optional.ofNullable(externalId), displayName);
  }
}
