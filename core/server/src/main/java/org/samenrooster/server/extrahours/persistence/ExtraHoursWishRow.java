package org.samenrooster.server.extrahours.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samenrooster.hours.extra.ExtraHoursWishDraft;
import org.samenrooster.server.extrahours.application.ExtraHoursWishes.StoredWish;
import org.samenrooster.server.team.application.StoredTeam;

/** What a member wishes for, as it was written; a wish that was taken back has no minutes. */
@Entity
@Table(name = "extra_hours_wish")
class ExtraHoursWishRow {

  private static final String COMMA = ",";

  @Id private String id;

  @Column(name = "organisation_id")
  private String organisationId;

  @Column(name = "team_id")
  private String teamId;

  @Column(name = "member_id")
  private String memberId;

  @Column(name = "weekly_minutes")
  private @Nullable Integer weeklyMinutes;

  private String days = "";

  @Column(name = "day_parts")
  private String dayParts = "";

  @Column(name = "valid_from")
  private @Nullable LocalDate from;

  @Column(name = "valid_until")
  private @Nullable LocalDate until;

  @Column(name = "changed_at")
  private Instant changedAt = Instant.EPOCH;

  @Version private int version = 1;

  /** For JPA. */
  @SuppressWarnings("NullAway")
  protected ExtraHoursWishRow() {}

  ExtraHoursWishRow(StoredTeam team, String memberId) {
    this.id = UUID.randomUUID().toString();
    this.organisationId = team.organisationId();
    this.teamId = team.team().id();
    this.memberId = memberId;
  }

  void take(Optional<ExtraHoursWishDraft> wish, Instant now) {
    var written =
        wish.orElseGet(() -> new ExtraHoursWishDraft(null, List.of(), List.of(), null, null));
    weeklyMinutes = written.weeklyMinutes();
    days = String.join(COMMA, written.days());
    dayParts = String.join(COMMA, written.dayParts());
    from = date(written.from());
    until = date(written.until());
    changedAt = now;
  }

  private static @Nullable LocalDate date(@Nullable String day) {
    return day == null ? null : LocalDate.parse(day);
  }

  String memberId() {
    return memberId;
  }

  StoredWish stored() {
    return new StoredWish(version, weeklyMinutes == null ? Optional.empty() : Optional.of(draft()));
  }

  private ExtraHoursWishDraft draft() {
    return new ExtraHoursWishDraft(
        weeklyMinutes, words(days), words(dayParts), text(from), text(until));
  }

  private static List<String> words(String joined) {
    return Arrays.stream(joined.split(COMMA)).filter(word -> !word.isEmpty()).toList();
  }

  private static @Nullable String text(@Nullable LocalDate day) {
    return day == null ? null : day.toString();
  }
}
