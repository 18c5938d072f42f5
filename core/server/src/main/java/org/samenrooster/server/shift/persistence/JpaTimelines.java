package org.samenrooster.server.shift.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.samenrooster.rules.Absence;
import org.samenrooster.rules.Duty;
import org.samenrooster.rules.Timeline;
import org.samenrooster.server.shift.application.Absences;
import org.samenrooster.server.shift.application.RecordedWork;
import org.samenrooster.server.shift.application.Timelines;
import org.samenrooster.server.team.application.StoredTeam;
import org.samenrooster.time.DateRange;

/** Timelines from the database, in a handful of statements for however many people. */
@ApplicationScoped
class JpaTimelines implements Timelines {

  @Inject private EntityManager database;

  @Inject private Absences absences;

  @Inject private JpaWorkedTimes workedTimes;

  @Inject private FirstDays firstDays;

  @Inject private WorkElsewhere elsewhere;

  @Override
  public Map<String, Timeline> of(StoredTeam team, Collection<String> memberIds, DateRange judged) {
    var known =
        new DateRange(judged.from().minusDays(WINDOW_DAYS), judged.until().plusDays(WINDOW_DAYS));
    var work = workHere(team, memberIds, known);
    elsewhere
        .of(team, memberIds, known)
        .forEach((member, duties) -> work.computeIfAbsent(member, none()).addAll(duties));
    var absent = absences.of(team, memberIds, known);
    var first = firstDays.of(team, memberIds);
    return memberIds.stream()
        .collect(
            Collectors.toMap(
                memberId -> memberId,
                memberId ->
                    new Timeline(
                            team.team().member(memberId).orElseThrow(),
                            team.team().zone(),
                            judged,
                            work.getOrDefault(memberId, List.of()),
                            absent.getOrDefault(memberId, List.of()).stream()
                                .map(Absence::of)
                                .toList())
                        .knownFrom(first.getOrDefault(memberId, judged.until()))));
  }

  @Override
  public Map<String, List<Duty>> workHere(
      StoredTeam team, Collection<String> memberIds, DateRange days) {
    var work = new HashMap<String, List<Duty>>();
    if (memberIds.isEmpty()) {
      return work;
    }
    var worked = workedTimes.ofMembers(team, memberIds, days);
    database
        .createQuery(
            "select m.id, s, t.code from HolderRow m, HolderRow h, ShiftRow s, ShiftTypeCodeRow t"
                + " where m.organisationId = :organisation and m.id in :members"
                + " and h.organisationId = :organisation and h.personId = m.personId"
                + " and s.organisationId = :organisation and s.holderMemberId = h.id"
                + " and s.vacated = false"
                + " and s.rosterDate >= :from and s.rosterDate < :until and t.id = s.shiftTypeId",
            Object[].class)
        .setParameter("organisation", team.organisationId())
        .setParameter("members", memberIds)
        .setParameter("from", days.from())
        .setParameter("until", days.until())
        .getResultStream()
        .forEach(
            row -> {
              var planned = duty(team, (ShiftRow) row[1], (String) row[2]);
              work.computeIfAbsent((String) row[0], none()).add(done(planned, worked, team));
            });
    return work;
  }

  private static Duty done(Duty planned, Map<String, RecordedWork> worked, StoredTeam team) {
    var recorded = worked.get(planned.id());
    return recorded == null ? planned : recorded.worked().insteadOf(planned, team.team().zone());
  }

  private static Duty duty(StoredTeam team, ShiftRow shift, String shiftType) {
    return shift.teamId().equals(team.team().id())
        ? shift.rosterShift(team.team(), shiftType).shift().duty()
        : shift.duty(team.team().zone());
  }

  private static Function<String, List<Duty>> none() {
    return member -> new ArrayList<>();
  }
}
