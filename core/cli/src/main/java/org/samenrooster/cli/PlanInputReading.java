package org.samenrooster.cli;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.samenrooster.demand.ArrivalsDemand;
import org.samenrooster.demand.ArrivalsHistory;
import org.samenrooster.demand.StaffingNeed;
import org.samenrooster.files.ArrivalsFile;
import org.samenrooster.files.BaseRosterFile;
import org.samenrooster.files.CareDemandFile;
import org.samenrooster.files.Read;
import org.samenrooster.files.RulePacks;
import org.samenrooster.files.TeamFile;
import org.samenrooster.rules.pack.RulePack;
import org.samenrooster.team.HeldQualification;
import org.samenrooster.team.Level;
import org.samenrooster.team.Team;

/** Reads the files of a {@code plan}; the faults of all of them are kept. */
final class PlanInputReading {

  private static final ZoneId WITHOUT_TEAM = ZoneId.of("Europe/Amsterdam");

  private final PlanRequest request;
  private final Locale language;
  private final List<String> faults = new ArrayList<>();

  PlanInputReading(PlanRequest request, Locale language) {
    this.request = request;
    this.language = language;
  }

  /** What is wrong with the files, a line each. */
  List<String> faults() {
    return faults;
  }

  /** What the files say; empty exactly when there are faults. */
  Optional<PlanInput> input() {
    Optional<RulePacks> packs =
        request.files().rulesFolder().isPresent()
            ? kept(RulePacks.withFolder(request.files().rulesFolder().get()))
            : Optional.of(RulePacks.builtIn());
    // A folder with faults hides no fault of the team, except whether its pack exists.
    RulePacks known = packs.orElseGet(RulePacks::builtIn);
    Optional<Team> team = kept(TeamFile.read(request.files().team(), known.ids()));
    Optional<StaffingNeed> need = need(team);
    Optional<BaseRosterFile> current =
        request.files().current().flatMap(file -> kept(BaseRosterFile.read(file)));
    if (!faults.isEmpty()) {
      return Optional.empty();
    }
    RulePack rules = known.pack(team.orElseThrow().rulePack()).orElseThrow();
    return Optional.of(
        new PlanInput(
            team.orElseThrow(),
            rules,
            need.orElseThrow().withHandovers(team.orElseThrow().handovers()),
            current.map(BaseRosterFile::baseRoster),
            current.map(BaseRosterFile::shiftTypes).orElse(List.of()),
            current.map(BaseRosterFile::pins).orElse(List.of())));
  }

  private Optional<StaffingNeed> need(Optional<Team> team) {
    if (request.arrivals().isEmpty()) {
      return kept(CareDemandFile.read(request.files().demand()))
          .map(demand -> demand.staffingNeed(List.of()));
    }
    PlanRequest.Arrivals arrivals = request.arrivals().get();
    ArrivalsDemand demand =
        new ArrivalsDemand(
            arrivals.stayMinutes(),
            arrivals.patientsPerNurse(),
            arrivals.serviceLevel(),
            arrivals.minimum(),
            arrivals.level().map(Level::new).orElseGet(() -> lowestLevelOf(team)));
    ZoneId zone = team.map(Team::zone).orElse(WITHOUT_TEAM);
    Optional<ArrivalsHistory> history =
        kept(ArrivalsFile.read(request.files().demand(), zone, demand.leastHours()));
    return history.map(demand::staffingNeed);
  }

  private static Level lowestLevelOf(Optional<Team> team) {
    return team.stream()
        .flatMap(one -> one.members().stream())
        .flatMap(member -> member.qualifications().stream())
        .map(HeldQualification::qualification)
        .map(qualification -> qualification.level())
        .min(Level::compareTo)
        .orElse(Level.LOWEST);
  }

  private <T> Optional<T> kept(Read<T> read) {
    read.faults().forEach(fault -> faults.add(fault.line(language)));
    return read.value();
  }
}
