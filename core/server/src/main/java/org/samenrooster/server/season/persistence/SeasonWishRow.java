package org.samenrooster.server.season.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.samenrooster.hours.season.SeasonWish.Way;
import org.samenrooster.server.season.application.SeasonWishes.StoredWish;

/** What a person wishes of the months of a year. */
@Entity
@Table(name = "season_wish")
class SeasonWishRow {

  @Id private String id;

  @Column(name = "organisation_id")
  private String organisationId;

  @Column(name = "person_id")
  private String personId;

  @Column(name = "wish_year")
  private int year;

  private String ways = "";

  @Column(name = "changed_at")
  private Instant changedAt = Instant.EPOCH;

  @Version private int version = 1;

  /** For JPA. */
  protected SeasonWishRow() {
    this("", "", 0);
  }

  SeasonWishRow(String organisationId, String personId, int year) {
    this.id = UUID.randomUUID().toString();
    this.organisationId = organisationId;
    this.personId = personId;
    this.year = year;
  }

  void take(List<Way> wished, Instant now) {
    ways = wished.stream().map(Way::name).collect(Collectors.joining(" "));
    changedAt = now;
  }

  String personId() {
    return personId;
  }

  int year() {
    return year;
  }

  StoredWish stored() {
    return new StoredWish(version, year, Arrays.stream(ways.split(" ")).map(Way::valueOf).toList());
  }
}
