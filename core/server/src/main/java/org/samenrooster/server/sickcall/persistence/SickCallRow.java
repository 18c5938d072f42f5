package org.samenrooster.server.sickcall.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.samenrooster.server.sickcall.application.SickCalls.Decision;
import org.samenrooster.server.sickcall.application.StoredSickCall;
import org.samenrooster.server.sickcall.application.StoredSickCall.Person;
import org.samenrooster.server.sickcall.application.StoredSickCall.Place;
import org.samenrooster.sickcall.SickCall;
import org.samenrooster.sickcall.SickCallState;

/** A sick call; there is no column for a reason. */
@Entity
@Table(name = "sick_call")
class SickCallRow {

  @Id private String id;

  @Column(name = "organisation_id")
  private String organisationId;

  @Column(name = "team_id")
  private String teamId;

  @Column(name = "member_id")
  private String memberId;

  @Column(name = "person_id")
  private String personId;

  @Column(name = "from_at")
  private Instant from;

  @Column(name = "first_day_back")
  private LocalDate firstDayBack;

  @Enumerated(EnumType.STRING)
  private SickCallState state;

  @Column(name = "registered_by")
  private String registeredBy;

  @Column(name = "decided_by")
  private @Nullable String decidedBy;

  @Column(name = "decided_at")
  private @Nullable Instant decidedAt;

  @Version private int version = 1;

  /** For JPA. */
  @SuppressWarnings("NullAway")
  protected SickCallRow() {}

  SickCallRow(String organisationId, Place place, SickCall call, String registeredBy) {
    this.id = call.id();
    this.organisationId = organisationId;
    this.teamId = place.teamId();
    this.memberId = place.memberId();
    this.personId = place.personId();
    this.from = call.from();
    this.firstDayBack = call.firstDayBack();
    this.state = call.state();
    this.registeredBy = registeredBy;
  }

  void changed(SickCall call) {
    firstDayBack = call.firstDayBack();
    state = call.state();
  }

  void decided(Decision decision) {
    decidedBy = decision.personId();
    decidedAt = decision.at();
  }

  SickCall call() {
    return new SickCall(id, memberId, from, firstDayBack, state);
  }

  Place place() {
    return new Place(teamId, memberId, personId);
  }

  StoredSickCall stored(Person person, String registrar) {
    return new StoredSickCall(call(), place(), person, registrar);
  }
}
