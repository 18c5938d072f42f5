package org.samenrooster.server.platform.rulepacks;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.samenrooster.files.HoursAgreements;
import org.samenrooster.files.PlacedFault;
import org.samenrooster.files.Read;
import org.samenrooster.files.RulePacks;
import org.samenrooster.hours.agreement.HoursAgreement;
import org.samenrooster.server.platform.configuration.Settings;

/** The rule packs, or everything that is wrong with those of the customer. */
@ApplicationScoped
public class InstalledRulePacks {

  @Inject private Settings settings;

  private Optional<RulePacks> packs = Optional.empty();
  private Optional<HoursAgreements> agreements = Optional.empty();
  private List<String> faults = List.of();

  @PostConstruct
  void read() {
    if (settings.rulePacksFolder().isEmpty()) {
      packs = Optional.of(RulePacks.builtIn());
      agreements = Optional.of(HoursAgreements.builtIn());
      return;
    }
    var folder = settings.rulePacksFolder().get();
    var read = RulePacks.withFolder(folder);
    packs = read.value();
    var hours = packs.map(found -> HoursAgreements.withFolder(folder, found));
    agreements = hours.flatMap(Read::value);
    faults =
        Stream.concat(
                read.faults().stream(), hours.stream().flatMap(found -> found.faults().stream()))
            .map(InstalledRulePacks::line)
            .toList();
  }

  // Probes are often public: the name of the file is enough to find it in the configured folder.
  private static String line(PlacedFault fault) {
    var line = fault.line(Locale.ENGLISH);
    var file = fault.place().file();
    return line.substring(file.lastIndexOf('/') + 1);
  }

  /**
   * The packs that teams can work under.
   *
   * @throws IllegalStateException if the customer's have faults; such a server answers no request
   */
  public RulePacks packs() {
    return packs.orElseThrow(
        () -> new IllegalStateException("There are no rule packs: " + String.join(" ", faults)));
  }

  /**
   * The hours agreement of a rule pack; one that counts plainly where it has none.
   *
   * @throws IllegalStateException if the customer's agreements have faults
   */
  public HoursAgreement hoursAgreement(String packId) {
    return agreedHours(packId).orElseGet(() -> HoursAgreement.plain(packId));
  }

  /**
   * The hours agreement of a rule pack, where it has one.
   *
   * @throws IllegalStateException if the customer's agreements have faults
   */
  public Optional<HoursAgreement> agreedHours(String packId) {
    return agreements().of(packId);
  }

  /** The packs that have an hours agreement, in order. */
  public SortedSet<String> agreedPacks() {
    return new TreeSet<>(agreements().packIds());
  }

  private HoursAgreements agreements() {
    return agreements.orElseThrow(
        () ->
            new IllegalStateException(
                "There are no hours agreements: " + String.join(" ", faults)));
  }

  /** What is wrong, a line each: file, line, column, field and what would be right. */
  public List<String> faults() {
    return faults;
  }
}
