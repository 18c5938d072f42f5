package org.samenrooster.server.season.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import org.samenrooster.hours.season.SeasonWish.Way;
import org.samenrooster.server.hours.booking.HoursAccounts;
import org.samenrooster.server.platform.problem.Problems;
import org.samenrooster.server.platform.rulepacks.InstalledRulePacks;
import org.samenrooster.server.platform.security.Caller;
import org.samenrooster.server.season.application.SeasonWishes.StoredWish;
import org.samenrooster.server.season.application.ShowSeasons.OwnSeason;
import org.samenrooster.server.team.application.HomeMember;
import org.samenrooster.server.team.application.StoredTeam;

/** Stores what a member wishes of the months of a year. */
@ApplicationScoped
public class StoreSeasonWish {

  @Inject private HoursAccounts accounts;
  @Inject private SeasonWishes wishes;
  @Inject private InstalledRulePacks packs;
  @Inject private ShowSeasons seasons;

  /**
   * The wish of a member.
   *
   * @param team the team of the address
   * @param ways of January to December
   */
  public record Wished(StoredTeam team, String memberId, int year, List<Way> ways) {

    public Wished {
      ways = List.copyOf(ways);
    }
  }

  /**
   * Stores the wish.
   *
   * @param versionCheck is told the stored version, if there is one, and throws if the caller has
   *     not seen it
   * @throws org.samenrooster.server.platform.problem.Problem if it is not the caller's own, or
   *     {@code impossible-document} where there is no hours agreement
   */
  @Transactional
  public OwnSeason store(Caller caller, Wished wished, Consumer<OptionalInt> versionCheck) {
    if (wished.team().team().member(wished.memberId()).isEmpty()) {
      throw Problems.notFound("member");
    }
    if (!caller.isMember(wished.memberId())) {
      throw Problems.forbidden("problem.forbidden.own-only");
    }
    HomeMember.require(wished.team(), wished.memberId());
    var organisationId = caller.organisationId();
    var personId = caller.personId();
    // From two devices at once both would find none: the person's lock lets one through at a time.
    accounts.lock(organisationId, Set.of(personId));
    versionCheck.accept(
        wishes.of(organisationId, personId, wished.year()).map(StoredWish::version).stream()
            .mapToInt(Integer::intValue)
            .findFirst());
    var pack = accounts.people(organisationId, Set.of(personId)).get(personId).rulePack();
    if (packs.agreedHours(pack).isEmpty()) {
      throw StoreSeasonProfile.noAgreement(pack, packs);
    }
    wishes.store(organisationId, personId, wished.year(), wished.ways());
    return seasons.ofMember(wished.team(), wished.memberId(), wished.year());
  }
}
