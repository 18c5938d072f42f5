package org.samenrooster.server.today.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.samenrooster.approval.LineConsent;
import org.samenrooster.approval.LineFingerprint;
import org.samenrooster.exchange.ChangeKind;
import org.samenrooster.exchange.ChangeState;
import org.samenrooster.exchange.Consent;
import org.samenrooster.exchange.ConsentState;
import org.samenrooster.exchange.Taker;
import org.samenrooster.hours.extra.ExtensionState;
import org.samenrooster.leave.LeaveState;
import org.samenrooster.period.PeriodPhase;
import org.samenrooster.server.platform.security.Caller;
import org.samenrooster.server.today.application.Question.Place;
import org.samenrooster.server.today.application.Waiting;
import org.samenrooster.time.DateRange;

/** What waits for somebody, in the database. */
@ApplicationScoped
class JpaWaiting implements Waiting {

  private static final Set<ConsentState> YES = Set.of(ConsentState.GIVEN, ConsentState.BY_PHONE);

  private static final String OWN =
      "(select h.id from HolderRow h where h.organisationId = :organisation"
          + " and h.personId = :person)";
  private static final String SHIFTS_OF_CHANGE =
      " and v.organisationId = :organisation and v.changeId = x.id"
          + " and s.organisationId = :organisation and s.id = v.shiftId"
          + " and y.organisationId = :organisation and y.id = s.shiftTypeId"
          + " and w.organisationId = :organisation and w.id = x.teamId"
          + " order by x.id, v.number";

  private static final String CHANGES =
      "select x.id, x.teamId, w.name, x.kind, x.expiresAt, y.name, s.rosterDate,"
          + " v.shiftVersion, s.version, c.memberId, v.fromMemberId, v.toMemberId, v.taker"
          + " from ChangeConsentRow c, RosterChangeRow x, ChangeMoveRow v, ShiftRow s,"
          + " ShiftTypeRow y, TeamRow w"
          + " where c.organisationId = :organisation and c.memberId in "
          + OWN
          + " and c.said.state = :asked and x.organisationId = :organisation"
          + " and x.id = c.changeId and x.state = :proposed and x.expiresAt > :now"
          + SHIFTS_OF_CHANGE;
  private static final String DECIDABLE =
      "select x.id, x.teamId, w.name, x.kind, x.expiresAt, y.name, s.rosterDate,"
          + " v.shiftVersion, s.version"
          + " from RosterChangeRow x, ChangeMoveRow v, ShiftRow s, ShiftTypeRow y, TeamRow w"
          + " where x.organisationId = :organisation and x.teamId in :led and x.expiresAt > :now"
          + " and (x.state = :agreed or (x.state = :proposed"
          + " and exists (select m.id from ChangeMoveRow m where m.organisationId = :organisation"
          + " and m.changeId = x.id and m.taker = :chosen)"
          + " and exists (select k.id from ChangeConsentRow k"
          + " where k.organisationId = :organisation and k.changeId = x.id"
          + " and k.said.state in :yes)))"
          + " and not exists (select o.id from ChangeConsentRow o"
          + " where o.organisationId = :organisation and o.changeId = x.id and o.memberId in "
          + OWN
          + ")"
          + SHIFTS_OF_CHANGE;
  private static final String LINES =
      "select w.id, w.name, p.id, p.fromDate, p.untilDate, c.id, c.memberId, c.said.state,"
          + " c.fingerprint, p.ownLineOpen"
          + " from PublicationConsentRow c, RosterPeriodRow p, TeamRow w"
          + " where c.organisationId = :organisation and c.memberId in "
          + OWN
          + " and p.organisationId = :organisation and p.id = c.periodId and p.phase = :approval"
          + " and p.approvedAt is not null"
          + " and w.organisationId = :organisation and w.id = c.teamId"
          + " order by c.periodId, c.questionNumber desc";
  private static final String EXTENSIONS =
      "select w.id, w.name, e.id, e.from, e.until, w.zone, e.extraWeeklyMinutes, e.personId"
          + " from ContractExtensionRow e, TeamRow w"
          + " where e.organisationId = :organisation and e.state = :proposed"
          + " and ((e.personId = :person and e.proposedBy <> :person)"
          + " or (e.teamId in :led and e.personId <> :person and e.proposedBy = e.personId))"
          + " and w.organisationId = :organisation and w.id = e.teamId";
  private static final String LEAVES =
      "select w.id, w.name, r.id, r.from, r.until, w.zone from LeaveRequestRow r, TeamRow w"
          + " where r.organisationId = :organisation and r.state = :requested"
          + " and r.teamId in :led and r.personId <> :person"
          + " and w.organisationId = :organisation and w.id = r.teamId";
  private static final String ROSTERS =
      "select w.id, w.name, p.id, p.fromDate, p.untilDate, a.id, p.ownLineOpen"
          + " from TeamRow w, RosterPeriodRow p left join p.approver a"
          + " where p.organisationId = :organisation and p.teamId in :led"
          + " and p.phase = :approval"
          + " and w.organisationId = :organisation and w.id = p.teamId";
  private static final String ROUNDS =
      "select w.id, w.name, p.id, p.fromDate, p.untilDate, p.phase, m.id, m.validFrom,"
          + " m.validUntil from TeamMemberRow m, RosterPeriodRow p, TeamRow w"
          + " where m.organisationId = :organisation and m.personId = :person"
          + " and m.kind <> 'LENT' and m.validFrom <= :today"
          + " and (m.validUntil is null or m.validUntil > :today)"
          + " and p.organisationId = :organisation and p.teamId = m.teamId"
          + " and p.phase in :phases and p.untilDate > :today"
          + " and w.organisationId = :organisation and w.id = m.teamId"
          + " order by p.fromDate, w.name, p.id";

  @Inject private EntityManager database;

  @Override
  public List<AskedChange> changes(Caller caller, Instant now) {
    var rows =
        query(CHANGES, caller)
            .setParameter("person", caller.personId())
            .setParameter("asked", ConsentState.ASKED)
            .setParameter("proposed", ChangeState.PROPOSED)
            .setParameter("now", now)
            .getResultList();
    return fitting(rows).stream()
        .map(JpaWaiting::change)
        .filter(change -> !change.moves().isEmpty())
        .toList();
  }

  private static AskedChange change(List<Object[]> rows) {
    var first = rows.get(0);
    return new AskedChange(
        (String) first[0],
        new Place((String) first[1], (String) first[2]),
        (ChangeKind) first[3],
        (Instant) first[4],
        rows.stream().flatMap(row -> move(row).stream()).toList());
  }

  // Who is asked may take what nobody takes yet; the moves of others are not hers to know.
  private static Optional<AskedMove> move(Object[] row) {
    var goes = row[9].equals(row[10]);
    var comes = row[9].equals(row[11]) || row[11] == null && ((Taker) row[12]).isUndecided();
    return goes || comes
        ? Optional.of(new AskedMove((String) row[5], (LocalDate) row[6], goes))
        : Optional.empty();
  }

  @Override
  public List<Decidable> decidable(Caller caller, Set<String> ledTeams, Instant now) {
    var rows =
        query(DECIDABLE, caller)
            .setParameter("person", caller.personId())
            .setParameter("led", ledTeams)
            .setParameter("now", now)
            .setParameter("agreed", ChangeState.AGREED)
            .setParameter("proposed", ChangeState.PROPOSED)
            .setParameter("chosen", Taker.CHOSEN)
            .setParameter("yes", YES)
            .getResultList();
    return fitting(rows).stream().map(JpaWaiting::decidable).toList();
  }

  private static Decidable decidable(List<Object[]> rows) {
    var first = rows.get(0);
    return new Decidable(
        (String) first[0],
        new Place((String) first[1], (String) first[2]),
        (Instant) first[4],
        rows.size(),
        new AskedMove((String) first[5], (LocalDate) first[6], true));
  }

  /** The rows of each change of which no shift has changed since it was proposed. */
  private static List<List<Object[]>> fitting(List<Object[]> rows) {
    Map<String, List<Object[]>> changes = new LinkedHashMap<>();
    rows.forEach(row -> changes.computeIfAbsent((String) row[0], id -> new ArrayList<>()).add(row));
    return changes.values().stream()
        .filter(change -> change.stream().allMatch(row -> row[7].equals(row[8])))
        .toList();
  }

  @Override
  public List<AskedLine> lines(Caller caller) {
    return query(LINES, caller)
        .setParameter("person", caller.personId())
        .setParameter("approval", PeriodPhase.APPROVAL)
        .getResultStream()
        .filter(row -> !(boolean) row[9])
        .map(
            row ->
                new AskedLine(
                    place(row),
                    (String) row[2],
                    dates(row),
                    new LineConsent(
                        (String) row[5],
                        new Consent((String) row[6], (ConsentState) row[7]),
                        new LineFingerprint((String) row[8]))))
        .toList();
  }

  @Override
  public List<Extension> extensions(Caller caller, Set<String> ledTeams) {
    return query(EXTENSIONS, caller)
        .setParameter("person", caller.personId())
        // A list of nothing is no list in SQL.
        .setParameter("led", ledTeams.isEmpty() ? Set.of("") : ledTeams)
        .setParameter("proposed", ExtensionState.PROPOSED)
        .getResultStream()
        .map(
            row ->
                new Extension(
                    (String) row[2],
                    place(row),
                    ZoneId.of((String) row[5]),
                    (int) row[6],
                    dates(row),
                    caller.personId().equals(row[7])))
        .toList();
  }

  @Override
  public List<Leave> leaves(Caller caller, Set<String> ledTeams) {
    return query(LEAVES, caller)
        .setParameter("person", caller.personId())
        .setParameter("led", ledTeams)
        .setParameter("requested", LeaveState.REQUESTED)
        .getResultStream()
        .map(row -> new Leave((String) row[2], place(row), ZoneId.of((String) row[5]), dates(row)))
        .toList();
  }

  @Override
  public List<Roster> rosters(Caller caller, Set<String> ledTeams) {
    return query(ROSTERS, caller)
        .setParameter("led", ledTeams)
        .setParameter("approval", PeriodPhase.APPROVAL)
        .getResultStream()
        .filter(row -> canApprove(caller, (String) row[5], (boolean) row[6]))
        .map(row -> new Roster((String) row[2], place(row), dates(row)))
        .toList();
  }

  // Where who approved works in the period herself, somebody else approves her line.
  private static boolean canApprove(Caller caller, @Nullable String approver, boolean ownLineOpen) {
    return approver == null || ownLineOpen && !approver.equals(caller.personId());
  }

  @Override
  public List<Round> rounds(Caller caller, Set<PeriodPhase> phases, LocalDate today) {
    return query(ROUNDS, caller)
        .setParameter("person", caller.personId())
        .setParameter("phases", phases)
        .setParameter("today", today)
        .getResultStream()
        .map(
            row ->
                new Round(
                    place(row),
                    (String) row[6],
                    new DateRange(
                        (LocalDate) row[7],
                        Optional.ofNullable((LocalDate) row[8]).orElse(LocalDate.MAX)),
                    (String) row[2],
                    (PeriodPhase) row[5],
                    dates(row)))
        .filter(round -> round.member().overlaps(round.dates()))
        .toList();
  }

  private static Place place(Object[] row) {
    return new Place((String) row[0], (String) row[1]);
  }

  private static DateRange dates(Object[] row) {
    return new DateRange((LocalDate) row[3], (LocalDate) row[4]);
  }

  private TypedQuery<Object[]> query(String jpql, Caller caller) {
    return database
        .createQuery(jpql, Object[].class)
        .setParameter("organisation", caller.organisationId());
  }
}
