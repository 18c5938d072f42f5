package org.samenrooster.files;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.samenrooster.demand.CareDemand;
import org.samenrooster.demand.CareDemandDraft;
import org.samenrooster.demand.CareDemandDraft.ActivityDraft;
import org.samenrooster.demand.CareDemandDraft.ClientDraft;
import org.samenrooster.demand.CareDemandDraft.DayPartDraft;
import org.samenrooster.demand.CareDemandDraft.MinimumStaffingDraft;
import org.samenrooster.demand.CareDemandDraft.ProfileDraft;
import org.samenrooster.demand.CareDemandDraft.WardPartDraft;

/** Reads care demand from a JSON or YAML file of the form of {@code demand.schema.json}. */
public final class CareDemandFile {

  private CareDemandFile() {}

  /** The care demand, or every fault with its place. */
  public static Read<CareDemand> read(Path file) {
    Faults faults = new Faults();
    Optional<Node> root =
        TextFile.read(file, faults)
            .flatMap(text -> DocumentParser.parse(file.toString(), text, faults));
    if (root.isEmpty()) {
      return Read.refused(faults.inReadingOrder());
    }
    CareDemandDraft draft = draft(Fields.of("", root.get(), faults));
    faults.addUnknown(draft.check(), new Pointers(root.get()));
    return faults.none() ? Read.of(draft.toCareDemand()) : Read.refused(faults.inReadingOrder());
  }

  private static CareDemandDraft draft(Fields fields) {
    CareDemandDraft draft =
        new CareDemandDraft(
            fields.objects("clients", CareDemandFile::client),
            fields.objects("profiles", CareDemandFile::profile),
            ward(fields.object("ward")),
            fields.objects("minimumStaffing", CareDemandFile::minimumStaffing));
    fields.nothingElse();
    return draft;
  }

  private static List<WardPartDraft> ward(@Nullable Fields ward) {
    if (ward == null) {
      return List.of();
    }
    List<WardPartDraft> parts = ward.objects("parts", CareDemandFile::wardPart);
    ward.nothingElse();
    return parts;
  }

  private static ClientDraft client(Fields fields) {
    return new ClientDraft(
        fields.text("id"),
        fields.text("profile"),
        fields.objects("activities", CareDemandFile::activity));
  }

  private static ActivityDraft activity(Fields fields) {
    return new ActivityDraft(
        fields.text("name"),
        fields.wholeNumber("minutes"),
        fields.text("from"),
        fields.text("until"),
        fields.wholeNumber("level"),
        fields.texts("days"),
        fields.wholeNumber("carers"));
  }

  private static ProfileDraft profile(Fields fields) {
    return new ProfileDraft(
        fields.text("code"),
        fields.wholeNumber("weeklyMinutes"),
        fields.wholeNumber("level"),
        fields.objects("dayParts", CareDemandFile::dayPart));
  }

  private static DayPartDraft dayPart(Fields fields) {
    return new DayPartDraft(fields.text("from"), fields.text("until"), fields.wholeNumber("share"));
  }

  private static WardPartDraft wardPart(Fields fields) {
    return new WardPartDraft(
        fields.text("name"),
        fields.text("from"),
        fields.text("until"),
        fields.texts("days"),
        fields.wholeNumber("patients"),
        fields.number("patientsPerNurse"),
        fields.wholeNumber("level"));
  }

  private static MinimumStaffingDraft minimumStaffing(Fields fields) {
    return new MinimumStaffingDraft(
        fields.text("from"),
        fields.text("until"),
        fields.texts("days"),
        fields.wholeNumber("level"),
        fields.wholeNumber("people"));
  }
}
