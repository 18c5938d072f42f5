package org.samenrooster.server.hours.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.samenrooster.server.hours.booking.CountedAbsence;
import org.samenrooster.time.Interval;

/** What every absence is, with the minutes that it counts: handed in, leave or a sick call. */
@MappedSuperclass
public abstract class CountedAbsenceColumns {

  /** The kind of absence that leave is. */
  public static final String LEAVE = "LEAVE";

  @Id private String id;

  @Column(name = "organisation_id")
  private String organisationId;

  @Column(name = "person_id")
  private String personId;

  private String kind;

  @Column(name = "start_at")
  private Instant startAt;

  @Column(name = "end_at")
  private Instant endAt;

  @Column(name = "counted_minutes")
  private @Nullable Integer countedMinutes;

  /** For JPA. */
  @SuppressWarnings("NullAway")
  protected CountedAbsenceColumns() {}

  /**
   * A new absence.
   *
   * @param countedMinutes what it counts, where that is known
   */
  protected CountedAbsenceColumns(
      String organisationId,
      String personId,
      String kind,
      CountedAbsence absence,
      @Nullable Integer countedMinutes) {
    this.id = absence.id();
    this.organisationId = organisationId;
    this.personId = personId;
    this.kind = kind;
    this.startAt = absence.time().start();
    this.endAt = absence.time().endExclusive();
    this.countedMinutes = countedMinutes;
  }

  /** Who is absent. */
  public String personId() {
    return personId;
  }

  /** From when until when. */
  public Interval interval() {
    return new Interval(startAt, endAt);
  }

  /** As hours count it. */
  public CountedAbsence absence() {
    return new CountedAbsence(
        id, kind.equals(LEAVE), interval(), countedMinutes == null ? 0 : countedMinutes);
  }
}
