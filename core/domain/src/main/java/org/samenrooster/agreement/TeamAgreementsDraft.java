package org.samenrooster.agreement;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.samenrooster.burden.BurdenDecay;
import org.samenrooster.fault.Fault;
import org.samenrooster.fault.FaultCode;
import org.samenrooster.fault.FaultFinder;

/**
 * Team agreements as somebody writes them, right or wrong. Absent values are {@code null}, absent
 * lists empty.
 *
 * @param from the first day on which they hold
 */
public record TeamAgreementsDraft(
    @Nullable String from,
    WishLimitsDraft wishes,
    UnpopularDraft unpopular,
    PickDraft picking,
    ExchangeDraft exchanges,
    @Nullable QuietDraft quietHours,
    LeaveQuotaDraft leave,
    LendingDraft lending,
    BurdenDraft burdens) {

  private static final int MOST_VETOES = 31;
  private static final int MOST_WISHES = 500;

  /** How much may be wished for, as somebody writes it. */
  public record WishLimitsDraft(
      @Nullable Integer vetoesPerPeriod, @Nullable Integer wishesPerPeriod) {

    private Optional<WishAgreement> read(FaultFinder finder) {
      Optional<Integer> vetoes = finder.number("vetoesPerPeriod", vetoesPerPeriod, 0, MOST_VETOES);
      OptionalInt most = Drafts.limit(finder, "wishesPerPeriod", wishesPerPeriod, 0, MOST_WISHES);
      return vetoes.map(number -> new WishAgreement(number, most));
    }
  }

  /** When nobody is told anything that can wait, as somebody writes it. */
  public record QuietDraft(@Nullable String from, @Nullable String until) {

    private Optional<QuietHours> read(FaultFinder finder) {
      Optional<LocalTime> begin = finder.time("from", from);
      Optional<LocalTime> end = finder.time("until", until);
      if (begin.isEmpty() || end.isEmpty()) {
        return Optional.empty();
      }
      if (begin.equals(end)) {
        finder.fault("until", FaultCode.QUIET_HOURS_EMPTY, end.get());
        return Optional.empty();
      }
      return Optional.of(new QuietHours(begin.get(), end.get()));
    }
  }

  /** Which teams lend each other people, as somebody writes it. */
  public record LendingDraft(boolean on, List<String> teamIds, @Nullable Integer fromDaysBefore) {

    private static final int MOST_DAYS_BEFORE = 365;

    public LendingDraft {
      teamIds = List.copyOf(teamIds);
    }

    private Lending read(FaultFinder finder) {
      return new Lending(
          on,
          Drafts.distinct(finder, "teamIds", teamIds),
          Drafts.limit(finder, "fromDaysBefore", fromDaysBefore, 0, MOST_DAYS_BEFORE));
    }
  }

  /** How the burden ledger fades, as somebody writes it; as usual where nothing is said. */
  public record BurdenDraft(@Nullable Integer halfLifeWeeks) {

    private Optional<BurdenDecay> read(FaultFinder finder) {
      return halfLifeWeeks == null
          ? Optional.of(BurdenDecay.STANDARD)
          : finder
              .number(
                  "halfLifeWeeks",
                  halfLifeWeeks,
                  BurdenDecay.SHORTEST_AGREED,
                  BurdenDecay.LONGEST_AGREED)
              .map(BurdenDecay::new);
    }
  }

  /**
   * What a draft is held against.
   *
   * @param today agreements hold from today on at the earliest
   * @param shiftTypes codes of the team's shift types
   * @param otherTeams those of the teams it names that are other teams of the organisation
   */
  public record Around(LocalDate today, Set<String> shiftTypes, Set<String> otherTeams) {

    public Around {
      shiftTypes = Set.copyOf(shiftTypes);
      otherTeams = Set.copyOf(otherTeams);
    }
  }

  /** Everything that is wrong with it: first with the document, then beside what is stored. */
  public List<Fault> check(Around around) {
    FaultFinder finder = FaultFinder.atRoot();
    checkFrom(finder, around.today());
    read(finder);
    checkShiftTypes(finder.in("unpopular"), around.shiftTypes());
    checkTeams(finder.in("lending"), around.otherTeams());
    return finder.faults();
  }

  private void checkFrom(FaultFinder finder, LocalDate today) {
    if (from == null) {
      finder.missing("from");
      return;
    }
    finder
        .date("from", from, LocalDate.MAX)
        .filter(day -> day.isBefore(today))
        .ifPresent(day -> finder.fault("from", FaultCode.AGREED_FOR_THE_PAST, day, today));
  }

  private void checkShiftTypes(FaultFinder finder, Set<String> known) {
    for (int i = 0; i < unpopular.shiftTypes().size(); i++) {
      String code = unpopular.shiftTypes().get(i);
      if (!known.contains(code)) {
        String all = String.join(", ", known.stream().sorted().toList());
        finder.fault("shiftTypes/" + i, FaultCode.NOT_A_SHIFT_TYPE_OF_TEAM, code, all);
      }
    }
  }

  private void checkTeams(FaultFinder finder, Set<String> otherTeams) {
    for (int i = 0; i < lending.teamIds().size(); i++) {
      String teamId = lending.teamIds().get(i);
      if (!otherTeams.contains(teamId)) {
        finder.fault("teamIds/" + i, FaultCode.NOT_ANOTHER_TEAM, teamId);
      }
    }
  }

  /**
   * The agreements it says.
   *
   * @throws IllegalArgumentException if it has faults of its own
   */
  public TeamAgreements toAgreements() {
    FaultFinder finder = FaultFinder.atRoot();
    return read(finder)
        .orElseThrow(
            () -> new IllegalArgumentException("The agreements have faults: " + finder.faults()));
  }

  private Optional<TeamAgreements> read(FaultFinder finder) {
    Optional<WishAgreement> wish = wishes.read(finder.in("wishes"));
    Optional<UnpopularWork> work = unpopular.read(finder.in("unpopular"));
    Optional<PickAgreement> pick = picking.read(finder.in("picking"));
    Optional<ExchangeAgreement> exchange = exchanges.read(finder.in("exchanges"));
    Optional<QuietHours> quiet =
        quietHours == null ? Optional.empty() : quietHours.read(finder.in("quietHours"));
    Optional<LeaveQuota> quota = leave.read(finder.in("leave"));
    Lending lent = lending.read(finder.in("lending"));
    Optional<BurdenDecay> decay = burdens.read(finder.in("burdens"));
    return finder.faults().isEmpty()
        ? Optional.of(
            new TeamAgreements(
                wish.orElseThrow(),
                work.orElseThrow(),
                pick.orElseThrow(),
                exchange.orElseThrow(),
                quiet,
                quota.orElseThrow(),
                lent,
                decay.orElseThrow()))
        : Optional.empty();
  }
}
