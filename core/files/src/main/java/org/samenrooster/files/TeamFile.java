package org.samenrooster.files;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.samenrooster.team.Team;
import org.samenrooster.team.TeamDraft;
import org.samenrooster.team.TeamDraft.CoachingDraft;
import org.samenrooster.team.TeamDraft.CountsForDraft;
import org.samenrooster.team.TeamDraft.EmploymentDraft;
import org.samenrooster.team.TeamDraft.FactDraft;
import org.samenrooster.team.TeamDraft.HandoverDraft;
import org.samenrooster.team.TeamDraft.HeldQualificationDraft;
import org.samenrooster.team.TeamDraft.MemberDraft;
import org.samenrooster.team.TeamDraft.QualificationDraft;
import org.samenrooster.team.TeamDraft.ShiftTypeDraft;

/** Reads a team from a JSON or YAML file of the form of {@code team.schema.json}. */
public final class TeamFile {

  // Coaches may be told by them; everything else they are for is the server's.
  private final List<Optional<String>> externalIds = new ArrayList<>();

  private TeamFile() {}

  /** The team, or every fault with its place. Its id is the name of the file. */
  public static Read<Team> read(Path file, Set<String> rulePacks) {
    Faults faults = new Faults();
    Optional<Node> root =
        TextFile.read(file, faults)
            .flatMap(text -> DocumentParser.parse(file.toString(), text, faults));
    if (root.isEmpty()) {
      return Read.refused(faults.inReadingOrder());
    }
    TeamDraft draft = new TeamFile().draft(Fields.of("", root.get(), faults));
    faults.addUnknown(draft.check(rulePacks), new Pointers(root.get()));
    return faults.none()
        ? Read.of(draft.toTeam(file.getFileName().toString()))
        : Read.refused(faults.inReadingOrder());
  }

  private TeamDraft draft(Fields fields) {
    TeamDraft draft =
        new TeamDraft(
            fields.text("name"),
            fields.text("zone"),
            fields.text("rulePack"),
            fields.text("baseRosterMode"),
            fields.objects("qualifications", TeamFile::qualification),
            fields.objects("members", this::member),
            fields.objects("shiftTypes", TeamFile::shiftType),
            fields.objects("handovers", TeamFile::handover));
    fields.text("locationName");
    fields.nothingElse();
    return draft.namingCoachesBy(externalIds);
  }

  private static QualificationDraft qualification(Fields fields) {
    return new QualificationDraft(
        fields.text("code"), fields.text("name"), fields.wholeNumber("level"));
  }

  private MemberDraft member(Fields fields) {
    // Who signs in, and as what, is the server's; the same file serves both.
    externalIds.add(Optional.ofNullable(fields.text("externalId")));
    fields.objects("roles", TeamFile::role);
    return new MemberDraft(
        fields.text("id"),
        fields.text("displayName"),
        fields.text("birthDate"),
        fields.objects("employments", TeamFile::employment),
        fields.objects("qualifications", TeamFile::heldQualification),
        fields.texts("fixedFreeDays"),
        fields.wordsOrObjects("facts", TeamFile::alwaysBinding, TeamFile::fact),
        fields.objects("coaching", TeamFile::coaching));
  }

  private static CoachingDraft coaching(Fields fields) {
    return new CoachingDraft(fields.text("coach"), fields.text("from"), fields.text("until"));
  }

  private static List<String> role(Fields fields) {
    return List.of(
        fields.requiredText("role"),
        String.valueOf(fields.text("from")),
        String.valueOf(fields.text("until")));
  }

  private static EmploymentDraft employment(Fields fields) {
    return new EmploymentDraft(
        fields.text("contractKind"),
        fields.wholeNumber("weeklyMinutes"),
        fields.wholeNumber("minWeeklyMinutes"),
        fields.wholeNumber("maxWeeklyMinutes"),
        fields.text("from"),
        fields.text("until"));
  }

  private static HeldQualificationDraft heldQualification(Fields fields) {
    return new HeldQualificationDraft(
        fields.text("code"), fields.text("from"), fields.text("until"));
  }

  private static FactDraft alwaysBinding(String fact) {
    return new FactDraft(fact, null, null);
  }

  private static FactDraft fact(Fields fields) {
    return new FactDraft(fields.text("fact"), fields.text("from"), fields.text("until"));
  }

  static ShiftTypeDraft shiftType(Fields fields) {
    return new ShiftTypeDraft(
        fields.text("code"),
        fields.text("name"),
        fields.text("start"),
        fields.text("end"),
        fields.truth("endsNextDay"),
        fields.wholeNumber("breakMinutes"),
        fields.text("kind"),
        fields.texts("qualificationCodes"),
        new CountsForDraft(
            fields.truth("countsForCoverage"),
            fields.truth("countsForHours"),
            fields.truth("countsForRest")));
  }

  private static HandoverDraft handover(Fields fields) {
    return new HandoverDraft(fields.text("at"), fields.wholeNumber("minutes"));
  }
}
