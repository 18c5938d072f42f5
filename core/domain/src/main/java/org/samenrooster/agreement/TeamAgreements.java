package org.samenrooster.agreement;

import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.samenrooster.burden.BurdenDecay;

/**
 * Everything a team has agreed, as it holds on one day.
 *
 * @param wishes how much may be wished for
 * @param unpopular which work is unpopular, and the least of it for everybody
 * @param picking limits of picking and giving back
 * @param exchanges how shifts move between people once a roster is published
 * @param quietHours when nobody is told anything; empty where there are none
 * @param leave how many people may be away at once
 * @param lending with which teams people are lent
 * @param burdens how entries of the burden ledger fade
 */
public record TeamAgreements(
    WishAgreement wishes,
    UnpopularWork unpopular,
    PickAgreement picking,
    ExchangeAgreement exchanges,
    Optional<QuietHours> quietHours,
    LeaveQuota leave,
    Lending lending,
    BurdenDecay burdens) {

  /**
   * What holds in a team that has agreed nothing yet: two vetoes, no limits of picking, and a team
   * lead who looks at every exchange.
   */
  public static final TeamAgreements UNSAID =
      new TeamAgreements(
          new WishAgreement(2, OptionalInt.empty()),
          new UnpopularWork(
              EnumSet.allOf(UnpopularKind.class),
              Set.of(),
              OptionalInt.empty(),
              OptionalInt.empty()),
          PickAgreement.NO_LIMITS,
          new ExchangeAgreement(
              ExchangeAgreement.Approval.ALWAYS,
              ExchangeAgreement.OpenShifts.FIRST_COME,
              true,
              48,
              72),
          Optional.of(new QuietHours(LocalTime.of(22, 0), LocalTime.of(7, 0))),
          new LeaveQuota(OptionalInt.empty(), Map.of()),
          Lending.NONE,
          BurdenDecay.STANDARD);
}
