package org.samenrooster.team;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.samenrooster.fault.FaultCode;
import org.samenrooster.fault.FaultFinder;
import org.samenrooster.team.TeamDraft.CoachingDraft;
import org.samenrooster.team.TeamDraft.FactDraft;
import org.samenrooster.team.TeamDraft.HeldQualificationDraft;
import org.samenrooster.team.TeamDraft.MemberDraft;
import org.samenrooster.time.DateRange;

/** Reads the members of a team as a document says them. */
final class MemberReading {

  private static final int MAX_ID = 36;

  // What is not said holds on a day on which nobody works.
  private static final DateRange NEVER = new DateRange(LocalDate.MIN, LocalDate.MIN.plusDays(1));

  private final FaultFinder root;
  private final Map<String, Qualification> known;

  MemberReading(FaultFinder root, Map<String, Qualification> known) {
    this.root = root;
    this.known = known;
  }

  List<TeamMember> members(List<MemberDraft> drafts) {
    if (drafts.isEmpty()) {
      root.missing("members");
    }
    List<TeamMember> members = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (int i = 0; i < drafts.size(); i++) {
      members.add(member(root.item("members", i), drafts.get(i), i, ids));
    }
    return members;
  }

  // A member with faults is built from what is right in him; the team as a whole is refused.
  private TeamMember member(FaultFinder finder, MemberDraft draft, int index, Set<String> ids) {
    String id = draft.idAt(index);
    finder.unique("id", id, ids);
    if (id.isBlank() || id.length() > MAX_ID) {
      finder.fault("id", FaultCode.NOT_AN_ID, id, MAX_ID);
    }
    Optional<String> name = finder.text("displayName", draft.displayName());
    Optional<LocalDate> birthDate =
        draft.birthDate() == null
            ? Optional.empty()
            : finder.date("birthDate", draft.birthDate(), LocalDate.MIN);
    return new TeamMember(
        id,
        name.orElse(id),
        birthDate,
        new EmploymentReading(finder, id).employments(draft.employments()),
        qualifications(finder, draft.qualifications()),
        finder.weekdays("fixedFreeDays", draft.fixedFreeDays()),
        facts(finder, draft.facts()),
        coaching(finder, draft.coaching()));
  }

  private List<HeldQualification> qualifications(
      FaultFinder member, List<HeldQualificationDraft> drafts) {
    List<HeldQualification> held = new ArrayList<>();
    for (int i = 0; i < drafts.size(); i++) {
      FaultFinder finder = member.item("qualifications", i);
      HeldQualificationDraft draft = drafts.get(i);
      Optional<DateRange> dates = finder.dates(draft.from(), draft.until());
      Optional<Qualification> qualification =
          finder.text("code", draft.code()).flatMap(code -> qualification(finder, code));
      if (dates.isPresent() && qualification.isPresent()) {
        held.add(new HeldQualification(qualification.get(), dates.get()));
      }
    }
    return held;
  }

  private Optional<Qualification> qualification(FaultFinder finder, String code) {
    Optional<Qualification> qualification = Optional.ofNullable(known.get(code));
    if (qualification.isEmpty()) {
      finder.fault(
          "code", FaultCode.UNKNOWN_QUALIFICATION, code, String.join(", ", known.keySet()));
    }
    return qualification;
  }

  private static List<HeldFact> facts(FaultFinder member, List<FactDraft> drafts) {
    List<HeldFact> facts = new ArrayList<>();
    for (int i = 0; i < drafts.size(); i++) {
      FaultFinder finder = member.item("facts", i);
      Optional<PersonFact> fact = finder.choice("fact", drafts.get(i).fact(), PersonFact.class);
      Optional<DateRange> dates = finder.dates(drafts.get(i).from(), drafts.get(i).until());
      if (fact.isPresent() && dates.isPresent()) {
        facts.add(new HeldFact(fact.get(), dates.get()));
      }
    }
    return facts;
  }

  // A coaching with faults stays in its place, so that later ones are told at their own.
  private static List<Coaching> coaching(FaultFinder member, List<CoachingDraft> drafts) {
    List<Coaching> coaching = new ArrayList<>();
    for (int i = 0; i < drafts.size(); i++) {
      FaultFinder finder = member.item("coaching", i);
      CoachingDraft draft = drafts.get(i);
      Optional<String> coach = finder.text("coach", draft.coach());
      if (draft.from() == null) {
        finder.missing("from");
      }
      Optional<DateRange> dates = finder.dates(draft.from(), draft.until());
      coaching.add(new Coaching(coach.orElse(""), dates.orElse(NEVER)));
    }
    return coaching;
  }
}
