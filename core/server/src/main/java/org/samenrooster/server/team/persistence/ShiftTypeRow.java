package org.samenrooster.server.team.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.samenrooster.shifttype.CountsFor;
import org.samenrooster.shifttype.ShiftKind;
import org.samenrooster.shifttype.ShiftType;
import org.samenrooster.team.TeamDraft.CountsForDraft;
import org.samenrooster.team.TeamDraft.ShiftTypeDraft;

/**
 * A template of shifts. What it counts for is stored as it holds, overrides of its kind included.
 */
@Entity
@Table(name = "shift_type")
class ShiftTypeRow {

  @Id private String id;

  @Column(name = "organisation_id")
  private String organisationId;

  @Column(name = "team_id")
  private String teamId;

  private String code;
  private String name;

  @Column(name = "start_time")
  private LocalTime start;

  @Column(name = "end_time")
  private LocalTime end;

  @Column(name = "ends_next_day")
  private boolean endsNextDay;

  @Column(name = "break_minutes")
  private int breakMinutes;

  @Enumerated(EnumType.STRING)
  private ShiftKind kind;

  @Column(name = "counts_for_coverage")
  private boolean countsForCoverage;

  @Column(name = "counts_for_hours")
  private boolean countsForHours;

  @Column(name = "counts_for_rest")
  private boolean countsForRest;

  /** For JPA. */
  protected ShiftTypeRow() {
    this(new TeamKey("", ""), "");
  }

  ShiftTypeRow(TeamKey team, String code) {
    this.id = UUID.randomUUID().toString();
    this.organisationId = team.organisationId();
    this.teamId = team.teamId();
    this.code = code;
    this.name = "";
    this.start = LocalTime.MIN;
    this.end = LocalTime.MIN;
    this.kind = ShiftKind.CARE;
  }

  void take(ShiftTypeDraft draft) {
    name = Objects.requireNonNull(draft.name());
    start = LocalTime.parse(Objects.requireNonNull(draft.start()));
    end = LocalTime.parse(Objects.requireNonNull(draft.end()));
    endsNextDay = Objects.requireNonNull(draft.endsNextDay());
    breakMinutes = Objects.requireNonNull(draft.breakMinutes());
    kind = ShiftKind.valueOf(Objects.requireNonNull(draft.kind()));
    var counts = draft.countsFor().over(kind);
    countsForCoverage = counts.coverage();
    countsForHours = counts.hours();
    countsForRest = counts.rest();
  }

  ShiftTypeDraft draft(List<String> qualificationCodes) {
    return new ShiftTypeDraft(
        code,
        name,
        start.toString(),
        end.toString(),
        endsNextDay,
        breakMinutes,
        kind.name(),
        qualificationCodes,
        CountsForDraft.of(kind, new CountsFor(countsForCoverage, countsForHours, countsForRest)));
  }

  ShiftType shiftType(Set<String> qualificationCodes) {
    return new ShiftType(
        code,
        name,
        start,
        end,
        endsNextDay,
        breakMinutes,
        kind,
        qualificationCodes,
        new CountsFor(countsForCoverage, countsForHours, countsForRest));
  }

  String id() {
    return id;
  }

  String teamId() {
    return teamId;
  }

  String code() {
    return code;
  }
}
