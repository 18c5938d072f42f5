package org.samenrooster.files;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.samenrooster.baseroster.BaseRoster;
import org.samenrooster.baseroster.BaseRosterCell;
import org.samenrooster.baseroster.BaseRosterLine;
import org.samenrooster.baseroster.BaseRosterPin;
import org.samenrooster.fault.FaultCode;
import org.samenrooster.fault.FaultFinder;
import org.samenrooster.shifttype.ShiftType;
import org.samenrooster.team.ShiftTypeReading;
import org.samenrooster.team.TeamDraft.ShiftTypeDraft;

/**
 * A base roster that was written to a file before: its lines, its shift types, and what somebody
 * pinned in it since. What the file says about how good it was is not read back.
 *
 * @param pins with days of the cycle of this roster
 */
public record BaseRosterFile(
    BaseRoster baseRoster, List<ShiftType> shiftTypes, List<BaseRosterPin> pins) {

  private static final int MAX_WEEKS = BaseRoster.MAX_CYCLE_WEEKS;
  private static final int DAYS = 7;

  public BaseRosterFile {
    shiftTypes = List.copyOf(shiftTypes);
    pins = List.copyOf(pins);
  }

  /** The base roster, or every fault with its place. */
  public static Read<BaseRosterFile> read(Path file) {
    Faults faults = new Faults();
    Optional<Node> root =
        TextFile.read(file, faults)
            .flatMap(text -> DocumentParser.parse(file.toString(), text, faults));
    if (root.isEmpty()) {
      return Read.refused(faults.inReadingOrder());
    }
    Optional<BaseRosterFile> roster = new Reading(faults).read(root.get());
    return faults.none() ? Read.of(roster.orElseThrow()) : Read.refused(faults.inReadingOrder());
  }

  /** Reads one file. */
  private record Reading(Faults faults) {

    Optional<BaseRosterFile> read(Node root) {
      Fields fields = Fields.of("", root, faults);
      List<ShiftTypeDraft> drafts = fields.objects("shiftTypes", TeamFile::shiftType);
      FaultFinder finder = FaultFinder.atRoot();
      Set<String> qualifications =
          drafts.stream()
              .flatMap(draft -> draft.qualificationCodes().stream())
              .collect(Collectors.toSet());
      List<ShiftType> types = new ShiftTypeReading(finder, qualifications).shiftTypes(drafts);
      faults.addUnknown(finder.faults(), new Pointers(root));
      Integer weeks = weeks(fields);
      LocalDate anchor = anchor(fields);
      Set<String> codes =
          drafts.stream().map(draft -> String.valueOf(draft.code())).collect(Collectors.toSet());
      Set<String> members = new HashSet<>();
      List<BaseRosterLine> lines =
          fields.objects("lines", line -> line(line, weeks == null ? 0 : weeks, codes, members));
      if (!fields.has("lines")) {
        fields.missing("lines");
      }
      List<BaseRosterPin> pins =
          new PinReading(lines, weeks == null ? MAX_WEEKS : weeks, codes).pins(fields);
      fields.ignore(
          "team",
          "uncoveredMinutes",
          "surplusMinutes",
          "openShifts",
          "ruleViolations",
          "difference",
          "costs",
          "search",
          "shiftDemand",
          "staffingNeed");
      fields.nothingElse();
      return faults.none() && weeks != null && anchor != null
          ? Optional.of(new BaseRosterFile(new BaseRoster(weeks, anchor, lines), types, pins))
          : Optional.empty();
    }

    private static @Nullable Integer weeks(Fields fields) {
      Integer weeks = fields.wholeNumber("cycleWeeks");
      if (weeks == null) {
        fields.missing("cycleWeeks");
      } else if (weeks < 1) {
        fields.place("cycleWeeks", FaultCode.NUMBER_TOO_SMALL, weeks, 1);
      } else if (weeks > MAX_WEEKS) {
        fields.place("cycleWeeks", FaultCode.NUMBER_TOO_LARGE, weeks, MAX_WEEKS);
      } else {
        return weeks;
      }
      return null;
    }

    private @Nullable LocalDate anchor(Fields fields) {
      FaultFinder finder = FaultFinder.atRoot();
      String text = fields.requiredText("anchorDate");
      if (text.isEmpty()) {
        return null;
      }
      Optional<LocalDate> anchor = finder.date("anchorDate", text, LocalDate.MIN);
      if (anchor.isEmpty()) {
        fields.place("anchorDate", FaultCode.NOT_A_DATE, text);
      } else if (anchor.get().getDayOfWeek() != DayOfWeek.MONDAY) {
        fields.place("anchorDate", FaultCode.NOT_A_MONDAY, text);
      }
      return anchor.orElse(null);
    }

    private static BaseRosterLine line(
        Fields fields, int cycleWeeks, Set<String> codes, Set<String> members) {
      String member = fields.requiredText("memberId");
      if (!member.isEmpty() && !members.add(member)) {
        fields.place("memberId", FaultCode.DUPLICATE_ID, member);
      }
      fields.ignore("displayName");
      List<List<@Nullable String>> weeks = fields.rows("weeks");
      if (cycleWeeks > 0 && weeks.size() != cycleWeeks) {
        fields.place("weeks", FaultCode.WEEKS_NOT_IN_CYCLE, weeks.size(), cycleWeeks);
      }
      List<BaseRosterCell> cells = new ArrayList<>();
      for (int week = 0; week < weeks.size(); week++) {
        List<@Nullable String> days = weeks.get(week);
        if (days.size() != DAYS) {
          fields.place("weeks", FaultCode.DAYS_NOT_IN_WEEK, days.size());
        }
        days.forEach(code -> cells.add(cell(fields, code, codes)));
      }
      return new BaseRosterLine(member, cells);
    }

    private static BaseRosterCell cell(Fields fields, @Nullable String code, Set<String> codes) {
      if (code == null) {
        return BaseRosterCell.OFF;
      }
      if (!codes.contains(code)) {
        fields.place(
            "weeks",
            FaultCode.UNKNOWN_SHIFT_TYPE,
            code,
            codes.stream().sorted().collect(Collectors.joining(", ")));
      }
      return BaseRosterCell.of(code);
    }
  }
}
