package org.samenrooster.demand;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.samenrooster.demand.CareDemandDraft.WardPartDraft;
import org.samenrooster.fault.FaultCode;
import org.samenrooster.fault.FaultFinder;
import org.samenrooster.team.Level;

/** Reads the ward of care demand as a document says it. */
final class WardReading {

  private static final int MAX_PATIENTS = 1000;
  private static final BigDecimal LEAST_PER_NURSE = new BigDecimal("0.1");
  private static final BigDecimal MOST_PER_NURSE = new BigDecimal("100");

  private final FaultFinder root;

  WardReading(FaultFinder root) {
    this.root = root;
  }

  List<WardPart> parts(List<WardPartDraft> drafts) {
    List<WardPart> parts = new ArrayList<>();
    for (int i = 0; i < drafts.size(); i++) {
      part(root.in("ward").item("parts", i), drafts.get(i)).ifPresent(parts::add);
    }
    return parts;
  }

  private static Optional<WardPart> part(FaultFinder finder, WardPartDraft draft) {
    Optional<String> name = finder.text("name", draft.name());
    Optional<DayWindow> window = CareDemandReading.window(finder, draft.from(), draft.until());
    Set<DayOfWeek> days = CareDemandReading.days(finder, draft.days());
    Optional<Integer> patients = finder.number("patients", draft.patients(), 0, MAX_PATIENTS);
    Optional<BigDecimal> ratio = ratio(finder, draft.patientsPerNurse());
    Optional<Level> level = CareDemandReading.level(finder, draft.level());
    if (name.isEmpty() || window.isEmpty() || patients.isEmpty() || ratio.isEmpty()) {
      return Optional.empty();
    }
    return level.map(
        value -> new WardPart(name.get(), window.get(), days, patients.get(), ratio.get(), value));
  }

  private static Optional<BigDecimal> ratio(FaultFinder finder, @Nullable BigDecimal value) {
    if (value == null) {
      finder.missing("patientsPerNurse");
      return Optional.empty();
    }
    if (value.compareTo(LEAST_PER_NURSE) < 0) {
      finder.fault("patientsPerNurse", FaultCode.NUMBER_TOO_SMALL, value, LEAST_PER_NURSE);
      return Optional.empty();
    }
    if (value.compareTo(MOST_PER_NURSE) > 0) {
      finder.fault("patientsPerNurse", FaultCode.NUMBER_TOO_LARGE, value, MOST_PER_NURSE);
      return Optional.empty();
    }
    return Optional.of(value);
  }
}
