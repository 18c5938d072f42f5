package org.samenrooster.team;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.samenrooster.fault.FaultCode;
import org.samenrooster.fault.FaultFinder;
import org.samenrooster.shifttype.ShiftType;
import org.samenrooster.team.TeamDraft.HandoverDraft;
import org.samenrooster.team.TeamDraft.QualificationDraft;

/** Turns a team as a document says it into a team, and finds everything that is wrong with it. */
final class TeamReading {

  private final FaultFinder root;
  private final Set<String> knownRulePacks;
  private List<TeamMember> members = List.of();

  TeamReading(FaultFinder root, Set<String> knownRulePacks) {
    this.root = root;
    this.knownRulePacks = knownRulePacks;
  }

  /** The team; empty exactly when there are faults. */
  Optional<Team> team(String id, TeamDraft draft) {
    Optional<String> name = root.text("name", draft.name());
    Optional<ZoneId> zone = zone(draft.zone());
    Optional<String> rulePack = rulePack(draft.rulePack());
    Optional<BaseRosterMode> mode =
        root.choice("baseRosterMode", draft.baseRosterMode(), BaseRosterMode.class);
    Map<String, Qualification> qualifications = qualifications(draft.qualifications());
    members = new MemberReading(root, qualifications).members(draft.members());
    List<ShiftType> shiftTypes =
        new ShiftTypeReading(root, qualifications.keySet()).shiftTypes(draft.shiftTypes());
    List<Handover> handovers = handovers(draft.handovers());
    if (!root.faults().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Team(
            id,
            name.orElseThrow(),
            zone.orElseThrow(),
            rulePack.orElseThrow(),
            mode.orElseThrow(),
            members,
            shiftTypes,
            handovers));
  }

  /** The members that were read last, as far as they are right. */
  List<TeamMember> members() {
    return members;
  }

  private Optional<ZoneId> zone(@Nullable String value) {
    Optional<String> zone = root.text("zone", value);
    try {
      return zone.map(ZoneId::of);
    } catch (DateTimeException unknown) {
      root.fault("zone", FaultCode.UNKNOWN_ZONE, zone.orElse(""));
      return Optional.empty();
    }
  }

  private Optional<String> rulePack(@Nullable String value) {
    Optional<String> rulePack = root.text("rulePack", value);
    if (rulePack.isPresent() && !knownRulePacks.contains(rulePack.get())) {
      root.fault(
          "rulePack",
          FaultCode.UNKNOWN_PACK,
          rulePack.get(),
          String.join(", ", new TreeSet<>(knownRulePacks)));
    }
    return rulePack;
  }

  private Map<String, Qualification> qualifications(List<QualificationDraft> drafts) {
    Map<String, Qualification> qualifications = new LinkedHashMap<>();
    Set<String> codes = new HashSet<>();
    for (int i = 0; i < drafts.size(); i++) {
      FaultFinder finder = root.item("qualifications", i);
      Optional<String> code = finder.code("code", drafts.get(i).code());
      code.ifPresent(value -> finder.unique("code", value, codes));
      Optional<String> name = finder.text("name", drafts.get(i).name());
      Optional<Integer> level = finder.number("level", drafts.get(i).level(), 1, Level.MAX);
      // A wrong name or level does not make the code unknown to those who hold it.
      code.ifPresent(
          value ->
              qualifications.putIfAbsent(
                  value,
                  new Qualification(
                      value, name.orElse(value), level.map(Level::new).orElse(Level.LOWEST))));
    }
    return qualifications;
  }

  private List<Handover> handovers(List<HandoverDraft> drafts) {
    List<Handover> handovers = new ArrayList<>();
    Set<String> moments = new HashSet<>();
    for (int i = 0; i < drafts.size(); i++) {
      FaultFinder finder = root.item("handovers", i);
      var at = finder.time("at", drafts.get(i).at());
      at.ifPresent(moment -> finder.unique("at", moment.toString(), moments));
      var minutes = finder.number("minutes", drafts.get(i).minutes(), 1, Handover.MAX_MINUTES);
      if (at.isPresent() && minutes.isPresent()) {
        handovers.add(new Handover(at.get(), minutes.get()));
      }
    }
    return handovers;
  }
}
