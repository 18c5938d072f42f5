package org.samenrooster.period;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.samenrooster.baseroster.BaseRoster;
import org.samenrooster.baseroster.BaseRoster.UnrolledCell;
import org.samenrooster.demand.ShiftDemand;
import org.samenrooster.rules.Duty;
import org.samenrooster.shift.HeldShift;
import org.samenrooster.shift.OpenShift;
import org.samenrooster.shift.Shift;
import org.samenrooster.shifttype.ShiftType;
import org.samenrooster.team.BaseRosterMode;
import org.samenrooster.team.Level;
import org.samenrooster.team.Team;
import org.samenrooster.team.TeamMember;
import org.samenrooster.time.DateRange;
import org.samenrooster.time.Interval;

/**
 * Makes the shifts of a period: the part of the base roster that stands is held by its members, and
 * what the shift demand asks for beyond it is open.
 *
 * @param team whose base roster mode says what stands
 * @param baseRoster the pattern, where the team has one
 * @param demand what is wanted in a week
 * @param absences by member; who is absent during a shift, or has no contract on its day, does not
 *     hold it
 * @param vetoes by member: days on which somebody cannot work, whatever the pattern says
 */
public record RollOut(
    Team team,
    Optional<BaseRoster> baseRoster,
    ShiftDemand demand,
    Map<String, List<Interval>> absences,
    Map<String, Set<LocalDate>> vetoes) {

  public RollOut {
    absences = Map.copyOf(absences);
    vetoes = Map.copyOf(vetoes);
  }

  /**
   * The shifts of these dates, day by day.
   *
   * @param ids gives each shift its identity
   */
  public List<Shift> over(DateRange dates, Supplier<String> ids) {
    Map<LocalDate, List<UnrolledCell>> standing =
        baseRoster.stream()
            .flatMap(roster -> roster.unrollOver(dates))
            .filter(this::stands)
            .collect(Collectors.groupingBy(UnrolledCell::date));
    List<Shift> shifts = new ArrayList<>();
    dates.stream().forEach(day -> addDay(day, standing.getOrDefault(day, List.of()), ids, shifts));
    return shifts;
  }

  /** The part of the base roster that stands for one member, by day, whatever the demand is. */
  public List<UnrolledCell> standingOf(String memberId, DateRange dates) {
    return baseRoster.stream()
        .flatMap(roster -> roster.unrollOver(dates))
        .filter(cell -> cell.memberId().equals(memberId))
        .filter(this::stands)
        .sorted(Comparator.comparing(UnrolledCell::date))
        .toList();
  }

  private boolean stands(UnrolledCell cell) {
    boolean wanted =
        team.baseRosterMode() == BaseRosterMode.FIXED
            || team.baseRosterMode() == BaseRosterMode.HYBRID && cell.fixed();
    return wanted && team.member(cell.memberId()).filter(member -> works(member, cell)).isPresent();
  }

  private boolean works(TeamMember member, UnrolledCell cell) {
    return member.employmentOn(cell.date()).isPresent()
        && !vetoes.getOrDefault(member.id(), Set.of()).contains(cell.date())
        && team.shiftType(cell.shiftType())
            .map(type -> type.on(cell.date(), team.zone()))
            .filter(time -> absencesOf(member).stream().noneMatch(time::overlaps))
            .isPresent();
  }

  private List<Interval> absencesOf(TeamMember member) {
    return absences.getOrDefault(member.id(), List.of());
  }

  private void addDay(
      LocalDate day, List<UnrolledCell> standing, Supplier<String> ids, List<Shift> shifts) {
    Set<String> codes = new TreeSet<>();
    standing.forEach(cell -> codes.add(cell.shiftType()));
    demand.entries().stream()
        .filter(entry -> entry.day() == day.getDayOfWeek())
        .forEach(entry -> codes.add(entry.shiftType()));
    for (String code : codes) {
      team.shiftType(code)
          .ifPresent(
              type -> match(new Slots(type, day, ids), holders(standing, type, day), shifts));
    }
  }

  /** The members who stand in this shift type, highest level first. */
  private List<TeamMember> holders(List<UnrolledCell> standing, ShiftType type, LocalDate day) {
    return standing.stream()
        .filter(cell -> cell.shiftType().equals(type.code()))
        .map(cell -> team.member(cell.memberId()).orElseThrow())
        .sorted(Comparator.comparingInt((TeamMember member) -> levelOn(member, day)).reversed())
        .toList();
  }

  // Highest required level first: whoever may do that work may do all that is left, so no choice
  // among them makes the rest harder to fill.
  private void match(Slots slots, List<TeamMember> holders, List<Shift> shifts) {
    int next = 0;
    for (Level required : required(slots.type(), slots.day())) {
      if (next < holders.size() && levelOn(holders.get(next), slots.day()) >= required.value()) {
        shifts.add(slots.held(required, holders.get(next), team));
        next++;
      } else {
        shifts.add(slots.open(required, team));
      }
    }
    // Who stands beyond the demand works all the same; no demand says at which level.
    holders
        .subList(next, holders.size())
        .forEach(holder -> shifts.add(slots.held(Level.LOWEST, holder, team)));
  }

  private List<Level> required(ShiftType type, LocalDate day) {
    List<Level> levels = new ArrayList<>();
    demand.entries().stream()
        .filter(entry -> entry.day() == day.getDayOfWeek())
        .filter(entry -> entry.shiftType().equals(type.code()))
        .forEach(
            entry -> {
              for (int i = 0; i < entry.count(); i++) {
                levels.add(entry.requiredLevel());
              }
            });
    levels.sort(Comparator.reverseOrder());
    return levels;
  }

  private static int levelOn(TeamMember member, LocalDate day) {
    return member.levelOn(day).map(Level::value).orElse(0);
  }

  /** Shifts of one type on one day. */
  private record Slots(ShiftType type, LocalDate day, Supplier<String> ids) {

    Shift open(Level required, Team team) {
      Duty duty = duty(required, team);
      return new OpenShift(duty.id(), type.code(), required, duty);
    }

    Shift held(Level required, TeamMember holder, Team team) {
      Duty duty = duty(required, team);
      return new HeldShift(
          duty.id(), type.code(), required, duty, holder.id(), HeldShift.Origin.BASE_ROSTER);
    }

    private Duty duty(Level required, Team team) {
      return Duty.of(ids.get(), type, day, team.zone(), Optional.of(required));
    }
  }
}
