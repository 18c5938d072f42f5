package org.samenrooster.team;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.samenrooster.fault.Fault;
import org.samenrooster.fault.FaultFinder;
import org.samenrooster.shifttype.CountsFor;
import org.samenrooster.shifttype.ShiftKind;

/**
 * A team as a document says it, right or wrong: times are texts {@code HH:mm}, dates {@code
 * 2026-11-02} with {@code until} exclusive, days {@code MON} to {@code SUN}, kinds the names of
 * their enums. Absent values are {@code null}, absent lists empty.
 */
public record TeamDraft(
    @Nullable String name,
    @Nullable String zone,
    @Nullable String rulePack,
    @Nullable String baseRosterMode,
    List<QualificationDraft> qualifications,
    List<MemberDraft> members,
    List<ShiftTypeDraft> shiftTypes,
    List<HandoverDraft> handovers) {

  public TeamDraft {
    qualifications = List.copyOf(qualifications);
    members = List.copyOf(members);
    shiftTypes = List.copyOf(shiftTypes);
    handovers = List.copyOf(handovers);
  }

  /** What someone can be allowed to do. */
  public record QualificationDraft(
      @Nullable String code, @Nullable String name, @Nullable Integer level) {}

  /**
   * A person.
   *
   * @param id identity; the place in the list, counted from 1, where it is absent
   */
  public record MemberDraft(
      @Nullable String id,
      @Nullable String displayName,
      @Nullable String birthDate,
      List<EmploymentDraft> employments,
      List<HeldQualificationDraft> qualifications,
      List<String> fixedFreeDays,
      List<FactDraft> facts,
      List<CoachingDraft> coaching) {

    public MemberDraft {
      employments = List.copyOf(employments);
      qualifications = List.copyOf(qualifications);
      fixedFreeDays = List.copyOf(fixedFreeDays);
      facts = List.copyOf(facts);
      coaching = List.copyOf(coaching);
    }

    /** A person without a coach. */
    public MemberDraft(
        @Nullable String id,
        @Nullable String displayName,
        @Nullable String birthDate,
        List<EmploymentDraft> employments,
        List<HeldQualificationDraft> qualifications,
        List<String> fixedFreeDays,
        List<FactDraft> facts) {
      this(
          id, displayName, birthDate, employments, qualifications, fixedFreeDays, facts, List.of());
    }

    /** Identity within the document. */
    public String idAt(int index) {
      return id == null ? Integer.toString(index + 1) : id;
    }
  }

  /**
   * A contract. Without bounds, the least of a fixed contract is the contract itself and nothing is
   * promised on call or in an engagement; min–max and bandwidth contracts must give a most.
   */
  public record EmploymentDraft(
      @Nullable String contractKind,
      @Nullable Integer weeklyMinutes,
      @Nullable Integer minWeeklyMinutes,
      @Nullable Integer maxWeeklyMinutes,
      @Nullable String from,
      @Nullable String until) {}

  /** A qualification of a person. */
  public record HeldQualificationDraft(
      @Nullable String code, @Nullable String from, @Nullable String until) {}

  /** A bare limit of a person. */
  public record FactDraft(@Nullable String fact, @Nullable String from, @Nullable String until) {}

  /**
   * Who guides a person.
   *
   * @param coach identity of another member of the document
   */
  public record CoachingDraft(
      @Nullable String coach, @Nullable String from, @Nullable String until) {}

  /** What a shift type says it counts for; absent where it leaves that to its kind. */
  public record CountsForDraft(
      @Nullable Boolean coverage, @Nullable Boolean hours, @Nullable Boolean rest) {

    /** Leaves everything to the kind. */
    public static final CountsForDraft AS_ITS_KIND = new CountsForDraft(null, null, null);

    /** What overrides the kind, and nothing else. */
    public static CountsForDraft of(ShiftKind kind, CountsFor counted) {
      CountsFor ofKind = kind.countsFor();
      return new CountsForDraft(
          counted.coverage() == ofKind.coverage() ? null : counted.coverage(),
          counted.hours() == ofKind.hours() ? null : counted.hours(),
          counted.rest() == ofKind.rest() ? null : counted.rest());
    }

    /** What it counts for when it is of a kind. */
    public CountsFor over(ShiftKind kind) {
      CountsFor ofKind = kind.countsFor();
      return new CountsFor(
          coverage == null ? ofKind.coverage() : coverage,
          hours == null ? ofKind.hours() : hours,
          rest == null ? ofKind.rest() : rest);
    }
  }

  /** A template of shifts. */
  public record ShiftTypeDraft(
      @Nullable String code,
      @Nullable String name,
      @Nullable String start,
      @Nullable String end,
      @Nullable Boolean endsNextDay,
      @Nullable Integer breakMinutes,
      @Nullable String kind,
      List<String> qualificationCodes,
      CountsForDraft countsFor) {

    public ShiftTypeDraft {
      qualificationCodes = List.copyOf(qualificationCodes);
    }
  }

  /** A moment at which two crews overlap. */
  public record HandoverDraft(@Nullable String at, @Nullable Integer minutes) {}

  /**
   * The same team, in which coaches are told by their identity within the document.
   *
   * @param otherNames of each member another name under which others may tell it, in their order
   */
  public TeamDraft namingCoachesBy(List<Optional<String>> otherNames) {
    Map<String, String> ids = new HashMap<>();
    for (int i = 0; i < members.size(); i++) {
      String id = members.get(i).idAt(i);
      otherNames.get(i).ifPresent(name -> ids.putIfAbsent(name, id));
    }
    for (int i = 0; i < members.size(); i++) {
      ids.put(members.get(i).idAt(i), members.get(i).idAt(i));
    }
    List<MemberDraft> named = members.stream().map(member -> naming(member, ids)).toList();
    return new TeamDraft(
        name, zone, rulePack, baseRosterMode, qualifications, named, shiftTypes, handovers);
  }

  private static MemberDraft naming(MemberDraft member, Map<String, String> ids) {
    return new MemberDraft(
        member.id(),
        member.displayName(),
        member.birthDate(),
        member.employments(),
        member.qualifications(),
        member.fixedFreeDays(),
        member.facts(),
        member.coaching().stream()
            .map(
                one ->
                    new CoachingDraft(
                        one.coach() == null ? null : ids.getOrDefault(one.coach(), one.coach()),
                        one.from(),
                        one.until()))
            .toList());
  }

  /**
   * Everything that is wrong with it, in the order of the document and coaches last; empty when it
   * is a team.
   */
  public List<Fault> check(Set<String> knownRulePacks) {
    FaultFinder finder = FaultFinder.atRoot();
    TeamReading reading = new TeamReading(finder, knownRulePacks);
    reading.team("", this);
    new CoachCheck(finder, reading.members()).check();
    return finder.faults();
  }

  /**
   * The team it says.
   *
   * @param id identity of the team
   * @throws IllegalArgumentException if it has faults
   */
  public Team toTeam(String id) {
    FaultFinder finder = FaultFinder.atRoot();
    return new TeamReading(finder, rulePack == null ? Set.of() : Set.of(rulePack))
        .team(id, this)
        .orElseThrow(() -> new IllegalArgumentException("The team has faults: " + finder.faults()));
  }
}
