package org.samenrooster.demand;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.samenrooster.demand.CareDemandDraft.ActivityDraft;
import org.samenrooster.demand.CareDemandDraft.ClientDraft;
import org.samenrooster.demand.CareDemandDraft.MinimumStaffingDraft;
import org.samenrooster.demand.CareDemandDraft.ProfileDraft;
import org.samenrooster.fault.FaultCode;
import org.samenrooster.fault.FaultFinder;
import org.samenrooster.team.Level;

/**
 * Turns care demand as a document says it into care demand, and finds everything that is wrong with
 * it. With faults, what it builds is only what is right in the document.
 */
final class CareDemandReading {

  private static final int MAX_ID = 36;
  private static final int MAX_CARERS = 10;
  private static final int MAX_PEOPLE = 100;
  private static final int MINUTES_OF_A_DAY = DayWindow.MINUTES_OF_A_DAY;

  private final FaultFinder root;
  private final Map<String, CareProfile> profiles = new HashMap<>(CareProfileSeeds.BY_CODE);
  private final Set<String> profileCodes = new TreeSet<>(CareProfileSeeds.BY_CODE.keySet());

  CareDemandReading(FaultFinder root) {
    this.root = root;
  }

  CareDemand careDemand(CareDemandDraft draft) {
    readProfiles(draft.profiles());
    return new CareDemand(
        clients(draft.clients()),
        new WardReading(root).parts(draft.ward()),
        minimumStaffing(draft.minimumStaffing()));
  }

  private void readProfiles(List<ProfileDraft> drafts) {
    Set<String> codes = new HashSet<>();
    for (int i = 0; i < drafts.size(); i++) {
      FaultFinder finder = root.item("profiles", i);
      ProfileDraft draft = drafts.get(i);
      Optional<String> code = finder.code("code", draft.code());
      code.ifPresent(value -> finder.unique("code", value, codes));
      // A profile with a fault in it is still known to the clients who have it.
      code.ifPresent(profileCodes::add);
      Optional<Integer> minutes =
          finder.number("weeklyMinutes", draft.weeklyMinutes(), 0, CareLoad.MINUTES_OF_A_WEEK);
      Optional<Level> level = level(finder, draft.level());
      List<CareProfile.DayPart> parts = dayParts(finder, draft.dayParts());
      if (code.isPresent() && minutes.isPresent() && level.isPresent() && !parts.isEmpty()) {
        profiles.put(code.get(), new CareProfile(code.get(), minutes.get(), level.get(), parts));
      }
    }
  }

  // Empty unless the parts are all right and add up.
  private static List<CareProfile.DayPart> dayParts(
      FaultFinder profile, List<CareDemandDraft.DayPartDraft> drafts) {
    List<CareProfile.DayPart> parts = new ArrayList<>();
    if (drafts.isEmpty()) {
      profile.missing("dayParts");
    }
    for (int i = 0; i < drafts.size(); i++) {
      FaultFinder finder = profile.item("dayParts", i);
      Optional<DayWindow> window = window(finder, drafts.get(i).from(), drafts.get(i).until());
      Optional<Integer> share = finder.number("share", drafts.get(i).share(), 0, 100);
      if (window.isPresent() && share.isPresent()) {
        parts.add(new CareProfile.DayPart(window.get(), share.get()));
      }
    }
    if (parts.size() < drafts.size()) {
      return List.of();
    }
    int sum = parts.stream().mapToInt(CareProfile.DayPart::share).sum();
    if (sum != 100 && !parts.isEmpty()) {
      profile.fault("dayParts", FaultCode.SHARES_NOT_100, sum);
      return List.of();
    }
    return parts;
  }

  private List<CareDemand.Client> clients(List<ClientDraft> drafts) {
    List<CareDemand.Client> clients = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (int i = 0; i < drafts.size(); i++) {
      FaultFinder finder = root.item("clients", i);
      ClientDraft draft = drafts.get(i);
      Optional<String> id = finder.text("id", draft.id());
      id.ifPresent(value -> finder.unique("id", value, ids));
      if (id.isPresent() && id.get().length() > MAX_ID) {
        finder.fault("id", FaultCode.NOT_AN_ID, id.get(), MAX_ID);
      }
      Optional<CareProfile> profile = profile(finder, draft.profile());
      clients.add(
          new CareDemand.Client(id.orElse(""), profile, activities(finder, draft.activities())));
    }
    return clients;
  }

  private Optional<CareProfile> profile(FaultFinder finder, @Nullable String code) {
    if (code != null && !profileCodes.contains(code)) {
      finder.fault("profile", FaultCode.UNKNOWN_PROFILE, code, String.join(", ", profileCodes));
    }
    return Optional.ofNullable(code).map(profiles::get);
  }

  private static List<CareActivity> activities(FaultFinder client, List<ActivityDraft> drafts) {
    List<CareActivity> activities = new ArrayList<>();
    for (int i = 0; i < drafts.size(); i++) {
      activity(client.item("activities", i), drafts.get(i)).ifPresent(activities::add);
    }
    return activities;
  }

  private static Optional<CareActivity> activity(FaultFinder finder, ActivityDraft draft) {
    Optional<String> name = finder.text("name", draft.name());
    Optional<Integer> minutes = finder.number("minutes", draft.minutes(), 1, MINUTES_OF_A_DAY);
    Optional<DayWindow> window = window(finder, draft.from(), draft.until());
    Optional<Level> level = level(finder, draft.level());
    Set<DayOfWeek> days = days(finder, draft.days());
    Optional<Integer> carers =
        draft.carers() == null
            ? Optional.of(1)
            : finder.number("carers", draft.carers(), 1, MAX_CARERS);
    if (minutes.isEmpty() || window.isEmpty()) {
      return Optional.empty();
    }
    if (minutes.get() > window.get().minutes()) {
      finder.fault("minutes", FaultCode.LONGER_THAN_WINDOW, minutes.get(), window.get().minutes());
      return Optional.empty();
    }
    if (name.isEmpty() || level.isEmpty() || carers.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new CareActivity(name.get(), minutes.get(), window.get(), level.get(), days, carers.get()));
  }

  private List<MinimumStaffing> minimumStaffing(List<MinimumStaffingDraft> drafts) {
    List<MinimumStaffing> floors = new ArrayList<>();
    for (int i = 0; i < drafts.size(); i++) {
      FaultFinder finder = root.item("minimumStaffing", i);
      MinimumStaffingDraft draft = drafts.get(i);
      Optional<DayWindow> window = window(finder, draft.from(), draft.until());
      Set<DayOfWeek> days = days(finder, draft.days());
      Optional<Level> level = level(finder, draft.level());
      Optional<Integer> people = finder.number("people", draft.people(), 0, MAX_PEOPLE);
      if (window.isPresent() && level.isPresent() && people.isPresent()) {
        floors.add(new MinimumStaffing(window.get(), days, level.get(), people.get()));
      }
    }
    return floors;
  }

  static Optional<Level> level(FaultFinder finder, @Nullable Integer value) {
    return finder.number("level", value, 1, Level.MAX).map(Level::new);
  }

  static Set<DayOfWeek> days(FaultFinder finder, List<String> values) {
    return values.isEmpty() ? EnumSet.allOf(DayOfWeek.class) : finder.weekdays("days", values);
  }

  static Optional<DayWindow> window(
      FaultFinder finder, @Nullable String from, @Nullable String until) {
    Optional<LocalTime> start = finder.time("from", from);
    Optional<LocalTime> end =
        "24:00".equals(until) ? Optional.of(LocalTime.MIDNIGHT) : finder.time("until", until);
    if (start.isEmpty() || end.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(DayWindow.of(start.get(), end.get()));
  }
}
