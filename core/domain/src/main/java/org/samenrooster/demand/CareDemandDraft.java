package org.samenrooster.demand;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samenrooster.fault.Fault;
import org.samenrooster.fault.FaultFinder;

/**
 * Care demand as a document says it, right or wrong: times are texts {@code HH:mm}, the end of a
 * window may be {@code 24:00}, and a window that does not end after its start runs into the next
 * day. Days are {@code MON} to {@code SUN}; none means every day. Absent values are {@code null},
 * absent lists empty.
 *
 * @param ward the parts of the day of {@code /ward/parts}
 */
public record CareDemandDraft(
    List<ClientDraft> clients,
    List<ProfileDraft> profiles,
    List<WardPartDraft> ward,
    List<MinimumStaffingDraft> minimumStaffing) {

  public CareDemandDraft {
    clients = List.copyOf(clients);
    profiles = List.copyOf(profiles);
    ward = List.copyOf(ward);
    minimumStaffing = List.copyOf(minimumStaffing);
  }

  /** Somebody who receives care. */
  public record ClientDraft(
      @Nullable String id, @Nullable String profile, List<ActivityDraft> activities) {

    public ClientDraft {
      activities = List.copyOf(activities);
    }
  }

  /**
   * A piece of care.
   *
   * @param carers 1 where it is absent
   */
  public record ActivityDraft(
      @Nullable String name,
      @Nullable Integer minutes,
      @Nullable String from,
      @Nullable String until,
      @Nullable Integer level,
      List<String> days,
      @Nullable Integer carers) {

    public ActivityDraft {
      days = List.copyOf(days);
    }
  }

  /** A profile of the document's own; it goes before a built-in one of the same code. */
  public record ProfileDraft(
      @Nullable String code,
      @Nullable Integer weeklyMinutes,
      @Nullable Integer level,
      List<DayPartDraft> dayParts) {

    public ProfileDraft {
      dayParts = List.copyOf(dayParts);
    }
  }

  /** A share of the care in per cent. */
  public record DayPartDraft(
      @Nullable String from, @Nullable String until, @Nullable Integer share) {}

  /** A part of the day on a ward. */
  public record WardPartDraft(
      @Nullable String name,
      @Nullable String from,
      @Nullable String until,
      List<String> days,
      @Nullable Integer patients,
      @Nullable BigDecimal patientsPerNurse,
      @Nullable Integer level) {

    public WardPartDraft {
      days = List.copyOf(days);
    }
  }

  /** The least number of people in a window. */
  public record MinimumStaffingDraft(
      @Nullable String from,
      @Nullable String until,
      List<String> days,
      @Nullable Integer level,
      @Nullable Integer people) {

    public MinimumStaffingDraft {
      days = List.copyOf(days);
    }
  }

  /** Everything that is wrong with it, in the order of the document. */
  public List<Fault> check() {
    FaultFinder finder = FaultFinder.atRoot();
    new CareDemandReading(finder).careDemand(this);
    return finder.faults();
  }

  /**
   * The care demand it says.
   *
   * @throws IllegalArgumentException if it has faults
   */
  public CareDemand toCareDemand() {
    FaultFinder finder = FaultFinder.atRoot();
    CareDemand demand = new CareDemandReading(finder).careDemand(this);
    if (!finder.faults().isEmpty()) {
      throw new IllegalArgumentException("The care demand has faults: " + finder.faults());
    }
    return demand;
  }
}
