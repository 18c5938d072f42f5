package org.samenrooster.files;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.samenrooster.fault.FaultCode;
import org.samenrooster.rules.pack.RulePack;

/** Puts packs on top of those they inherit. */
final class PackInheritance {

  private final Map<String, PackFile> files;
  private final Map<String, RulePack> resolved = new HashMap<>();

  PackInheritance(Map<String, PackFile> files) {
    this.files = files;
  }

  /** Every pack whose parents are there, by id; the others have a fault. */
  Map<String, RulePack> resolved() {
    Set<String> inCycle = new HashSet<>();
    for (PackFile pack : files.values()) {
      List<String> path = pathFrom(pack);
      if (path.get(path.size() - 1).equals(pack.id()) && path.size() > 1) {
        pack.fields().place("inherits", FaultCode.PACK_CYCLE, String.join(" → ", path));
        inCycle.addAll(path);
      }
    }
    files.values().stream().filter(pack -> !inCycle.contains(pack.id())).forEach(this::resolve);
    return resolved;
  }

  // From a pack to its parents, until there is none or one comes again.
  private List<String> pathFrom(PackFile pack) {
    List<String> path = new ArrayList<>(List.of(pack.id()));
    Optional<String> next = pack.inherits();
    while (next.isPresent() && files.containsKey(next.get())) {
      boolean again = path.contains(next.get());
      path.add(next.get());
      if (again) {
        break;
      }
      next = files.get(next.get()).inherits();
    }
    return path;
  }

  private Optional<RulePack> resolve(PackFile pack) {
    RulePack known = resolved.get(pack.id());
    if (known != null) {
      return Optional.of(known);
    }
    if (pack.inherits().isEmpty()) {
      return Optional.of(keep(pack, pack.ownRules()));
    }
    PackFile parent = files.get(pack.inherits().get());
    if (parent == null) {
      pack.fields()
          .place(
              "inherits",
              FaultCode.UNKNOWN_PACK,
              pack.inherits().get(),
              String.join(", ", files.keySet()));
      return Optional.empty();
    }
    return isInCycle(parent)
        ? Optional.empty()
        : resolve(parent).map(inherited -> putOnTop(pack, inherited));
  }

  private boolean isInCycle(PackFile pack) {
    List<String> path = pathFrom(pack);
    return new HashSet<>(path).size() < path.size();
  }

  private RulePack putOnTop(PackFile pack, RulePack inherited) {
    new InheritanceCheck(inherited).check(pack);
    return keep(pack, pack.ownRules().inheriting(inherited));
  }

  private RulePack keep(PackFile file, RulePack pack) {
    new OptionCheck(pack.options()).check(file);
    RulePack withOptions = pack.with(file.options());
    resolved.put(pack.id(), withOptions);
    return withOptions;
  }
}
