package org.samenrooster.team;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.samenrooster.fault.FaultCode;
import org.samenrooster.fault.FaultFinder;
import org.samenrooster.shifttype.ShiftKind;
import org.samenrooster.shifttype.ShiftType;
import org.samenrooster.team.TeamDraft.ShiftTypeDraft;

/** Reads shift types as a document says them, and finds what is wrong with them. */
public final class ShiftTypeReading {

  private static final int MAX_BREAK_MINUTES = 240;

  private final FaultFinder root;
  private final Set<String> knownQualifications;

  /**
   * @param root where the document has its list {@code shiftTypes}
   * @param knownQualifications codes that a shift type may ask for
   */
  public ShiftTypeReading(FaultFinder root, Set<String> knownQualifications) {
    this.root = root;
    this.knownQualifications = knownQualifications;
  }

  /** The shift types without faults. */
  public List<ShiftType> shiftTypes(List<ShiftTypeDraft> drafts) {
    List<ShiftType> types = new ArrayList<>();
    Set<String> codes = new HashSet<>();
    for (int i = 0; i < drafts.size(); i++) {
      FaultFinder finder = root.item("shiftTypes", i);
      Optional<String> code = finder.code("code", drafts.get(i).code());
      code.ifPresent(value -> finder.unique("code", value, codes));
      Optional<String> name = finder.text("name", drafts.get(i).name());
      shiftType(finder, drafts.get(i), code, name).ifPresent(types::add);
    }
    return types;
  }

  private Optional<ShiftType> shiftType(
      FaultFinder finder, ShiftTypeDraft draft, Optional<String> code, Optional<String> name) {
    Optional<LocalTime> start = finder.time("start", draft.start());
    Optional<LocalTime> end = finder.time("end", draft.end());
    Optional<Integer> rest =
        finder.number("breakMinutes", draft.breakMinutes(), 0, MAX_BREAK_MINUTES);
    Optional<ShiftKind> kind = finder.choice("kind", draft.kind(), ShiftKind.class);
    Set<String> qualifications = qualifications(finder, draft.qualificationCodes());
    if (draft.endsNextDay() == null) {
      finder.missing("endsNextDay");
    }
    kind.ifPresent(known -> interruptsRest(finder, draft, known));
    if (start.isEmpty() || end.isEmpty() || rest.isEmpty() || draft.endsNextDay() == null) {
      return Optional.empty();
    }
    boolean fits = fits(finder, start.get(), end.get(), draft.endsNextDay(), rest.get());
    if (!fits || code.isEmpty() || name.isEmpty() || kind.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new ShiftType(
            code.get(),
            name.get(),
            start.get(),
            end.get(),
            draft.endsNextDay(),
            rest.get(),
            kind.get(),
            qualifications,
            draft.countsFor().over(kind.get())));
  }

  // The law counts all work; only time on call can be rest.
  private static void interruptsRest(FaultFinder finder, ShiftTypeDraft draft, ShiftKind kind) {
    if (kind.isWork() && !draft.countsFor().over(kind).rest()) {
      finder.fault("countsForRest", FaultCode.WORK_IS_NO_REST, false, kind);
    }
  }

  private static boolean fits(
      FaultFinder finder, LocalTime start, LocalTime end, boolean endsNextDay, int rest) {
    if (!endsNextDay && !end.isAfter(start)) {
      finder.fault("end", FaultCode.SHIFT_ENDS_BEFORE_START, end, start);
      return false;
    }
    if (endsNextDay && end.isAfter(start)) {
      finder.fault("end", FaultCode.SHIFT_TOO_LONG, end, start);
      return false;
    }
    int minutes = (end.toSecondOfDay() - start.toSecondOfDay()) / 60 + (endsNextDay ? 1440 : 0);
    if (rest >= minutes) {
      finder.fault("breakMinutes", FaultCode.BREAK_DOES_NOT_FIT, rest, minutes);
      return false;
    }
    return true;
  }

  private Set<String> qualifications(FaultFinder finder, List<String> codes) {
    Set<String> known = new LinkedHashSet<>();
    for (int i = 0; i < codes.size(); i++) {
      String place = "qualificationCodes/" + i;
      if (!knownQualifications.contains(codes.get(i))) {
        finder.fault(
            place,
            FaultCode.UNKNOWN_QUALIFICATION,
            codes.get(i),
            String.join(", ", knownQualifications));
      } else if (!known.add(codes.get(i))) {
        finder.fault(place, FaultCode.DUPLICATE_ID, codes.get(i));
      }
    }
    return known;
  }
}
