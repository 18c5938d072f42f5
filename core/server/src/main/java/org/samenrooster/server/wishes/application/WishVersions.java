package org.samenrooster.server.wishes.application;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.samenrooster.server.team.application.StoredTeam;
import org.samenrooster.wish.PeriodWishes;

/** The stored wishes of people. Versions are added, never changed. */
public interface WishVersions {

  /** Whose wishes, for which period. */
  record Whose(StoredTeam team, String periodId, String memberId) {}

  /**
   * What somebody says.
   *
   * @param noteToLead apart from the wishes: no search reads it
   */
  record Said(PeriodWishes wishes, Optional<String> noteToLead) {}

  /**
   * One version as it is stored.
   *
   * @param number counts the versions of the member and period, from 1
   * @param restored the version that was gone back to, where it was one
   */
  record StoredWishes(int number, Said said, Instant at, OptionalInt restored) {}

  /** The version that counts; empty where nothing was ever said. */
  Optional<StoredWishes> latest(Whose whose);

  /** One version. */
  Optional<StoredWishes> version(Whose whose, int number);

  /**
   * The versions of a member, the latest first.
   *
   * @param before only versions with a smaller number
   */
  List<StoredWishes> latestFirst(Whose whose, Optional<Integer> before, int limit);

  /** The versions that count in a period, by member. */
  Map<String, StoredWishes> ofPeriod(StoredTeam team, String periodId);

  /** Adds a version. */
  void add(Whose whose, StoredWishes wishes);
}
