package org.samenrooster.server.agreements.inforce;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.samenrooster.agreement.AgreementVersion;
import org.samenrooster.agreement.AgreementVersions;
import org.samenrooster.agreement.TeamAgreements;
import org.samenrooster.server.team.application.StoredTeam;
import org.samenrooster.time.DateRange;

/** Tells what a team has agreed, in one statement. */
@Dependent
public final class AgreementsInForce {

  private final AgreedVersions versions;

  @Inject
  AgreementsInForce(AgreedVersions versions) {
    this.versions = versions;
  }

  /** What holds on a day; the usual agreements where nothing was agreed for it. */
  public TeamAgreements on(String organisationId, String teamId, LocalDate day) {
    var documents = versions.documents(organisationId, teamId);
    return on(documents, ordered(documents), day);
  }

  /** What holds on each of some days. */
  public Map<LocalDate, TeamAgreements> each(StoredTeam team, DateRange days) {
    var documents = versions.documents(team.organisationId(), team.team().id());
    var ordered = ordered(documents);
    return days.stream()
        .collect(Collectors.toMap(Function.identity(), day -> on(documents, ordered, day)));
  }

  /** A team, and days of one of its roster periods. */
  public record OfTeam(String teamId, DateRange dates) {}

  /**
   * What roster periods of several teams {@linkplain #forPeriod go by}, by the same key, in one
   * statement for all of them.
   */
  public Map<String, TeamAgreements> forPeriods(
      String organisationId, Map<String, OfTeam> periods) {
    var teams = periods.values().stream().map(OfTeam::teamId).collect(Collectors.toSet());
    var documents = versions.documents(organisationId, teams);
    return periods.entrySet().stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey,
                period -> {
                  var own = documents.getOrDefault(period.getValue().teamId(), Map.of());
                  return on(own, ordered(own), period.getValue().dates().from());
                }));
  }

  private static AgreementVersions ordered(Map<AgreementVersion, AgreementsDocument> documents) {
    return new AgreementVersions(List.copyOf(documents.keySet()));
  }

  private static TeamAgreements on(
      Map<AgreementVersion, AgreementsDocument> documents,
      AgreementVersions ordered,
      LocalDate day) {
    return ordered
        .on(day)
        .map(documents::get)
        .map(AgreementsDocument::agreements)
        .orElse(TeamAgreements.UNSAID);
  }

  /**
   * What a roster period of a team goes by: what holds on its first day, so that nothing changes in
   * the middle of it.
   */
  public TeamAgreements forPeriod(StoredTeam team, DateRange dates) {
    return on(team.organisationId(), team.team().id(), dates.from());
  }
}
