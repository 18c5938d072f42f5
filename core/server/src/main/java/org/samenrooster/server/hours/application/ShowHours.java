package org.samenrooster.server.hours.application;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.samenrooster.hours.HoursCause;
import org.samenrooster.hours.HoursEntry;
import org.samenrooster.server.hours.booking.PersonYears;
import org.samenrooster.server.platform.problem.Problems;
import org.samenrooster.server.platform.security.Caller;
import org.samenrooster.server.shift.application.CallersTeam;
import org.samenrooster.server.shift.application.Shifts;
import org.samenrooster.server.team.application.StoredTeam;
import org.samenrooster.shifttype.ShiftType;

/**
 * Shows a member's hours to himself and to those who plan or watch the team. What nobody has booked
 * in yet is shown as it would be opened; nothing is stored.
 */
@Dependent
public final class ShowHours {

  private static final Comparator<HoursEntry> LATEST_FIRST =
      Comparator.comparing(HoursEntry::day)
          .thenComparing(entry -> entry.account().employment())
          .thenComparing(HoursEntry::sequence)
          .reversed();

  private final CallersTeam teams;
  private final PersonYears accounts;
  private final HoursYears years;
  private final Shifts shifts;

  @Inject
  ShowHours(CallersTeam teams, PersonYears accounts, HoursYears years, Shifts shifts) {
    this.teams = teams;
    this.accounts = accounts;
    this.years = years;
    this.shifts = shifts;
  }

  /** An entry, and the sum of it and all before it in its account. */
  public record ListedEntry(HoursEntry entry, int balanceMinutes) {}

  /** Entries of a year, and the names of the team's shift types by shift. */
  public record Listed(
      HoursYear year, List<ListedEntry> entries, Map<String, String> shiftTypeNames) {}

  /**
   * The hours of a member in a year.
   *
   * @throws org.samenrooster.server.platform.problem.Problem if there is no such member, or the
   *     caller may not see the hours
   */
  public HoursYear year(Caller caller, String teamId, String memberId, int year) {
    return year(visibleTeam(caller, teamId, memberId), memberId, year);
  }

  private HoursYear year(StoredTeam team, String memberId, int year) {
    var personId = team.personOf(memberId).orElseThrow();
    var loaded = accounts.load(team.organisationId(), Map.of(personId, Set.of(year)));
    return years.of(team, loaded.people().get(personId), loaded.all(), year);
  }

  /**
   * The entries of a member in a year, the latest day first.
   *
   * @param page chooses the entries that are wanted from all of them
   * @throws org.samenrooster.server.platform.problem.Problem if there is no such member, or the
   *     caller may not see the hours
   */
  public Listed entries(Caller caller, EntriesOf of, Page page) {
    var team = visibleTeam(caller, of.teamId(), of.memberId());
    var year = year(team, of.memberId(), of.year());
    var all =
        year.accounts().stream()
            .flatMap(account -> ListedEntries.of(account).stream())
            .sorted(Comparator.comparing(ListedEntry::entry, LATEST_FIRST))
            .toList();
    var wanted = page.of(all);
    return new Listed(year, wanted, shiftTypeNames(team, wanted));
  }

  /** Whose entries of which year. */
  public record EntriesOf(String teamId, String memberId, int year) {}

  /** A part of a list. */
  @FunctionalInterface
  public interface Page {

    /** The entries of the page, from all of them in order. */
    List<ListedEntry> of(List<ListedEntry> all);
  }

  private Map<String, String> shiftTypeNames(StoredTeam team, List<ListedEntry> entries) {
    var ids =
        entries.stream()
            .map(listed -> listed.entry().cause())
            .filter(cause -> cause.kind() == HoursCause.Kind.SHIFT)
            .map(HoursCause::id)
            .collect(Collectors.toSet());
    return shifts.ofTeam(team, ids).stream()
        .map(shift -> shift.shift())
        .collect(
            Collectors.toMap(
                shift -> shift.id(),
                shift ->
                    team.team()
                        .shiftType(shift.shiftType())
                        .map(ShiftType::name)
                        .orElse(shift.shiftType())));
  }

  private StoredTeam visibleTeam(Caller caller, String teamId, String memberId) {
    var team = teams.load(caller, teamId);
    if (team.team().member(memberId).isEmpty()) {
      throw Problems.notFound("member");
    }
    if (!caller.isMember(memberId) && !caller.watchesOver(teamId)) {
      throw Problems.forbidden("problem.forbidden.own-only");
    }
    return team;
  }
}
