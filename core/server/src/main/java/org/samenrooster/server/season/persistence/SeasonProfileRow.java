package org.samenrooster.server.season.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.Month;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.samenrooster.hours.season.SeasonProfile;
import org.samenrooster.server.season.application.SeasonProfiles.StoredProfile;

/** How a team spreads a year. */
@Entity
@Table(name = "season_profile")
class SeasonProfileRow {

  @Id private String id;

  @Column(name = "organisation_id")
  private String organisationId;

  @Column(name = "team_id")
  private String teamId;

  @Column(name = "profile_year")
  private int year;

  @Column(name = "month_percents")
  private String monthPercents = "";

  @Column(name = "band_percent")
  private int bandPercent;

  @Column(name = "changed_by")
  private String changedBy = "";

  @Column(name = "changed_at")
  private Instant changedAt = Instant.EPOCH;

  @Version private int version = 1;

  /** For JPA. */
  protected SeasonProfileRow() {
    this("", "", 0);
  }

  SeasonProfileRow(String organisationId, String teamId, int year) {
    this.id = UUID.randomUUID().toString();
    this.organisationId = organisationId;
    this.teamId = teamId;
    this.year = year;
  }

  void take(SeasonProfile profile, String personId, Instant now) {
    monthPercents =
        Arrays.stream(Month.values())
            .map(month -> String.valueOf(profile.weights().get(month)))
            .collect(Collectors.joining(" "));
    bandPercent = profile.bandPercent();
    changedBy = personId;
    changedAt = now;
  }

  String teamId() {
    return teamId;
  }

  int year() {
    return year;
  }

  SeasonProfile profile() {
    Map<Month, Integer> weights = new EnumMap<>(Month.class);
    var percents = monthPercents.split(" ");
    for (Month month : Month.values()) {
      weights.put(month, Integer.valueOf(percents[month.ordinal()]));
    }
    return new SeasonProfile(year, weights, bandPercent);
  }

  StoredProfile stored() {
    return new StoredProfile(version, profile());
  }
}
