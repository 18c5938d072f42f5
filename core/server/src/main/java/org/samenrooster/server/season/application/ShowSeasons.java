package org.samenrooster.server.season.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.Month;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.samenrooster.hours.AnnualHours;
import org.samenrooster.hours.ExtendedContracts;
import org.samenrooster.hours.agreement.HoursAgreement;
import org.samenrooster.hours.season.PeriodTargets;
import org.samenrooster.hours.season.PeriodTargets.Seasons;
import org.samenrooster.hours.season.SeasonProfile;
import org.samenrooster.hours.season.SeasonProfileDraft;
import org.samenrooster.hours.season.SeasonWish.Way;
import org.samenrooster.server.hours.booking.HoursAccounts;
import org.samenrooster.server.hours.booking.HoursPerson;
import org.samenrooster.server.platform.problem.Problems;
import org.samenrooster.server.platform.rulepacks.InstalledRulePacks;
import org.samenrooster.server.season.application.SeasonMonth.Unmoved;
import org.samenrooster.server.season.application.SeasonProfiles.StoredProfile;
import org.samenrooster.server.season.application.SeasonWishes.StoredWish;
import org.samenrooster.server.team.application.StoredTeam;
import org.samenrooster.team.Employment;
import org.samenrooster.time.DateRange;

/** Shows what was said about the seasons of a year, and what it makes of the months. */
@Dependent
public final class ShowSeasons {

  /** The contract that shows what a profile of a team means: 24 hours a week. */
  private static final int SHOWN_WEEKLY_MINUTES = 24 * 60;

  private static final int ORDINARY = 100;

  private final SeasonProfiles profiles;
  private final SeasonWishes wishes;
  private final HoursAccounts accounts;
  private final InstalledRulePacks packs;

  @Inject
  ShowSeasons(
      SeasonProfiles profiles,
      SeasonWishes wishes,
      HoursAccounts accounts,
      InstalledRulePacks packs) {
    this.profiles = profiles;
    this.wishes = wishes;
    this.accounts = accounts;
    this.packs = packs;
  }

  /**
   * The season of a team's year.
   *
   * @param version 0 where nothing was stored
   * @param agreed whether there is an hours agreement
   * @param countsFrom the first day whose hours can move, where that is not the first of the year
   * @param weeklyMinutes of the contract whose months are shown
   */
  public record TeamSeason(
      int version,
      boolean agreed,
      SeasonProfile profile,
      int mostBandPercent,
      Optional<LocalDate> countsFrom,
      int weeklyMinutes,
      List<SeasonMonth> months) {

    public TeamSeason {
      months = List.copyOf(months);
    }
  }

  /**
   * The season of a member's year.
   *
   * @param version 0 where nothing was stored
   * @param agreed whether there is an hours agreement
   * @param countsFrom the first day whose hours can move, where that is not the first of the year
   */
  public record OwnSeason(
      int version,
      boolean agreed,
      int year,
      List<Way> ways,
      Optional<LocalDate> countsFrom,
      List<SeasonMonth> months) {

    public OwnSeason {
      ways = List.copyOf(ways);
      months = List.copyOf(months);
    }
  }

  /** What the team said of a year; every month the same where it said nothing. */
  public TeamSeason ofTeam(StoredTeam team, int year) {
    var pack = team.team().rulePack();
    var agreement = packs.hoursAgreement(pack);
    var most = SeasonProfileDraft.mostBandPercent(agreement, year);
    var stored = profiles.of(team.organisationId(), team.team().id(), year);
    var agreed = packs.agreedHours(pack).isPresent();
    var profile =
        stored
            .filter(known -> agreed)
            .map(StoredProfile::profile)
            .orElseGet(() -> even(year, most));
    var from = from(year, profiles.firstRosterDay(team.organisationId(), team.team().id()));
    var days = new DateRange(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1));
    var contract =
        ExtendedContracts.plain(List.of(Employment.fixed(pack, SHOWN_WEEKLY_MINUTES, days)));
    return new TeamSeason(
        stored.map(StoredProfile::version).orElse(0),
        agreed,
        profile,
        most,
        from.filter(first -> first.isAfter(days.from())),
        SHOWN_WEEKLY_MINUTES,
        months(
            contract,
            agreement,
            Seasons.NONE,
            new Seasons(Map.of(year, profile), Map.of(), from.orElse(LocalDate.MIN)),
            year));
  }

  private static SeasonProfile even(int year, int bandPercent) {
    var weights =
        Arrays.stream(Month.values())
            .collect(
                Collectors.toMap(
                    Function.identity(),
                    month -> ORDINARY,
                    (one, other) -> one,
                    () -> new EnumMap<>(Month.class)));
    return new SeasonProfile(year, weights, bandPercent);
  }

  /**
   * What a member wished of a year; every month as the contract has it where nothing was wished.
   *
   * @throws org.samenrooster.server.platform.problem.Problem if there is no such member
   */
  public OwnSeason ofMember(StoredTeam team, String memberId, int year) {
    var personId = team.personOf(memberId).orElseThrow(() -> Problems.notFound("member"));
    var person = person(team.organisationId(), personId);
    var stored = wishes.of(team.organisationId(), personId, year);
    var from =
        from(year, Optional.of(person.keptFrom()).filter(first -> !first.equals(LocalDate.MAX)));
    var seasons = person.seasons().from(from.orElse(LocalDate.MIN));
    var agreed = packs.agreedHours(person.rulePack()).isPresent();
    return new OwnSeason(
        stored.map(StoredWish::version).orElse(0),
        agreed,
        year,
        stored
            .map(StoredWish::ways)
            .orElseGet(() -> Collections.nCopies(Month.values().length, Way.AS_CONTRACT)),
        from.filter(first -> first.isAfter(LocalDate.of(year, 1, 1))),
        months(
            person.agreed(),
            packs.hoursAgreement(person.rulePack()),
            agreed ? seasons.withoutWishes() : Seasons.NONE,
            agreed ? seasons : Seasons.NONE,
            year));
  }

  private HoursPerson person(String organisationId, String personId) {
    return Optional.ofNullable(accounts.people(organisationId, Set.of(personId)).get(personId))
        .orElseThrow(() -> Problems.notFound("member"));
  }

  // Where no roster was made yet the whole year is shown; in a year that is over none of it moves.
  private static Optional<LocalDate> from(int year, Optional<LocalDate> first) {
    var next = LocalDate.of(year + 1, 1, 1);
    return first.map(day -> day.isBefore(next) ? day : next);
  }

  private static List<SeasonMonth> months(
      ExtendedContracts contracts,
      HoursAgreement agreement,
      Seasons without,
      Seasons with,
      int year) {
    var usual = new PeriodTargets(contracts, Optional.of(agreement), without);
    var spread = new PeriodTargets(contracts, Optional.of(agreement), with);
    return SeasonMonth.of(
        usual.annualHours(year, agreement),
        spread.annualHours(year, agreement),
        new Unmoved(
            with.from(),
            new AnnualHours(year, contracts, agreement),
            new AnnualHours(year, contracts.withoutRaises(), agreement)));
  }
}
