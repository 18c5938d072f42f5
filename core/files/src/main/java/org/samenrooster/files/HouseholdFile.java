package org.samenrooster.files;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.samenrooster.hours.net.NetRequest;
import org.samenrooster.hours.net.NetRequestDraft;
import org.samenrooster.hours.net.NetRequestDraft.ChildDraft;
import org.samenrooster.hours.net.NetRequestDraft.ChildcareDraft;
import org.samenrooster.hours.net.NetRequestDraft.PartnerDraft;
import org.samenrooster.hours.net.NetRequestDraft.WageDraft;
import org.samenrooster.hours.net.NetTables;

/** Reads a household from a JSON or YAML file of the form of {@code household.schema.json}. */
public final class HouseholdFile {

  private HouseholdFile() {}

  /**
   * What the file asks, or every fault with its place.
   *
   * @param today nobody is born after it
   */
  public static Read<NetRequest> read(Path file, NetTables tables, LocalDate today) {
    Faults faults = new Faults();
    Optional<NetRequestDraft> draft = draft(file, Optional.of(tables), today, faults);
    return faults.none()
        ? Read.of(draft.orElseThrow().toRequest(tables, today))
        : Read.refused(faults.inReadingOrder());
  }

  /** Every fault that can be told without knowing which year is meant. */
  public static List<PlacedFault> faults(Path file, LocalDate today) {
    Faults faults = new Faults();
    draft(file, Optional.empty(), today, faults);
    return faults.inReadingOrder();
  }

  private static Optional<NetRequestDraft> draft(
      Path file, Optional<NetTables> tables, LocalDate today, Faults faults) {
    Optional<Node> root =
        TextFile.read(file, faults)
            .flatMap(text -> DocumentParser.parseJson(file.toString(), text, faults));
    Optional<NetRequestDraft> draft = root.map(node -> draft(Fields.of("", node, faults)));
    if (root.isPresent() && draft.isPresent()) {
      faults.addUnknown(draft.get().check(tables, today), new Pointers(root.get()));
    }
    return draft;
  }

  private static NetRequestDraft draft(Fields fields) {
    NetRequestDraft draft =
        new NetRequestDraft(
            fields.text("birthDate"),
            partner(fields.object("partner")),
            fields.objects("children", HouseholdFile::child),
            fields.text("monthlyRent"),
            wage(fields),
            fields.wholeNumbers("weeklyMinutes"));
    fields.nothingElse();
    return draft;
  }

  private static @Nullable PartnerDraft partner(@Nullable Fields fields) {
    if (fields == null) {
      return null;
    }
    PartnerDraft partner = new PartnerDraft(fields.text("annualIncome"));
    fields.nothingElse();
    return partner;
  }

  private static ChildDraft child(Fields fields) {
    return new ChildDraft(fields.text("birthDate"), childcare(fields.object("childcare")));
  }

  private static @Nullable ChildcareDraft childcare(@Nullable Fields fields) {
    if (fields == null) {
      return null;
    }
    ChildcareDraft childcare =
        new ChildcareDraft(
            fields.text("kind"), fields.number("monthlyHours"), fields.text("hourlyRate"));
    fields.nothingElse();
    return childcare;
  }

  private static WageDraft wage(Fields fields) {
    return new WageDraft(
        fields.text("fullTimeMonthlyWage"),
        fields.wholeNumber("fullTimeWeeklyMinutes"),
        fields.text("holidayAllowancePercent"),
        fields.text("yearEndBonusPercent"));
  }
}
