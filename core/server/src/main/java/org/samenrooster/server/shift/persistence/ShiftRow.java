package org.samenrooster.server.shift.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.samenrooster.rules.Duty;
import org.samenrooster.server.shift.application.RosterShift;
import org.samenrooster.shift.HeldShift;
import org.samenrooster.shift.OpenShift;
import org.samenrooster.shift.Shift;
import org.samenrooster.shifttype.CountsFor;
import org.samenrooster.shifttype.ShiftKind;
import org.samenrooster.shifttype.ShiftType;
import org.samenrooster.team.Level;
import org.samenrooster.team.Team;
import org.samenrooster.time.Interval;

/** A dated shift with times of its own. Its holder changes by statements that name the version. */
@Entity
@Table(name = "shift")
class ShiftRow {

  @Id private String id;

  @Column(name = "organisation_id")
  private String organisationId;

  @Column(name = "team_id")
  private String teamId;

  @Column(name = "period_id")
  private String periodId;

  @Column(name = "shift_type_id")
  private String shiftTypeId;

  @Column(name = "roster_date")
  private LocalDate rosterDate;

  @Column(name = "start_at")
  private Instant startAt;

  @Column(name = "end_at")
  private Instant endAt;

  @Column(name = "break_minutes")
  private int breakMinutes;

  @Column(name = "required_level")
  private int requiredLevel;

  @Enumerated(EnumType.STRING)
  private ShiftKind kind;

  @Column(name = "counts_for_coverage")
  private boolean countsForCoverage;

  @Column(name = "counts_for_hours")
  private boolean countsForHours;

  @Column(name = "counts_for_rest")
  private boolean countsForRest;

  @Column(name = "holder_member_id")
  private @Nullable String holderMemberId;

  @Enumerated(EnumType.STRING)
  private HeldShift.@Nullable Origin origin;

  /** Whether the holder cannot work it; the hours stay hers, and the row covers nothing. */
  private boolean vacated;

  /** The vacated shift instead of which this one is worked. */
  @Column(name = "replaces_shift_id")
  private @Nullable String replacesShiftId;

  @Version private int version = 1;

  /** For JPA. */
  @SuppressWarnings("NullAway")
  protected ShiftRow() {}

  ShiftRow(TeamPeriod place, String shiftTypeId, Shift shift) {
    var duty = shift.duty();
    this.id = shift.id();
    this.organisationId = place.organisationId();
    this.teamId = place.teamId();
    this.periodId = place.periodId();
    this.shiftTypeId = shiftTypeId;
    this.rosterDate = duty.day();
    this.startAt = duty.interval().start();
    this.endAt = duty.interval().endExclusive();
    this.breakMinutes = duty.breakLengths().stream().mapToInt(Integer::intValue).sum();
    this.requiredLevel = shift.requiredLevel().value();
    this.kind = duty.kind();
    this.countsForCoverage = duty.countsFor().coverage();
    this.countsForHours = duty.countsFor().hours();
    this.countsForRest = duty.countsFor().rest();
    if (shift instanceof HeldShift held) {
      this.holderMemberId = held.memberId();
      this.origin = held.origin();
    }
  }

  /** A new shift that is worked instead of this one, which keeps its holder and covers nothing. */
  ShiftRow replacement(String newId) {
    var replacement = new ShiftRow();
    replacement.id = newId;
    replacement.organisationId = organisationId;
    replacement.teamId = teamId;
    replacement.periodId = periodId;
    replacement.shiftTypeId = shiftTypeId;
    replacement.rosterDate = rosterDate;
    replacement.startAt = startAt;
    replacement.endAt = endAt;
    replacement.breakMinutes = breakMinutes;
    replacement.requiredLevel = requiredLevel;
    replacement.kind = kind;
    replacement.countsForCoverage = countsForCoverage;
    replacement.countsForHours = countsForHours;
    replacement.countsForRest = countsForRest;
    replacement.replacesShiftId = id;
    return replacement;
  }

  /** Where a new shift belongs. */
  record TeamPeriod(String organisationId, String teamId, String periodId) {}

  RosterShift rosterShift(Team team, String shiftType) {
    var codes = team.shiftType(shiftType).map(ShiftType::qualificationCodes).orElse(Set.of());
    var level = new Level(requiredLevel);
    var duty = duty(team.zone()).requiring(Optional.of(level), codes);
    return new RosterShift(shift(shiftType, level, duty), periodId, version)
        .standing(new RosterShift.Standing(vacated, Optional.ofNullable(replacesShiftId)));
  }

  private Shift shift(String shiftType, Level level, Duty duty) {
    if (holderMemberId == null) {
      return new OpenShift(id, shiftType, level, duty);
    }
    return new HeldShift(
        id, shiftType, level, duty, holderMemberId, Objects.requireNonNull(origin));
  }

  /** The work without what it asks for: all that another team's rules may look at. */
  Duty duty(ZoneId zone) {
    var counts = new CountsFor(countsForCoverage && !vacated, countsForHours, countsForRest);
    return Duty.of(id, rosterDate, new Interval(startAt, endAt), breakMinutes, zone, kind)
        .countingFor(counts);
  }

  String teamId() {
    return teamId;
  }
}
