package org.samenrooster.server.agreements.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.samenrooster.agreement.AgreementVersion;
import org.samenrooster.server.agreements.inforce.AgreedVersions;
import org.samenrooster.server.agreements.inforce.AgreementsDocument;
import org.samenrooster.server.agreements.persistence.TeamAgreementRow.Written;

/** Team agreements in the database. */
@ApplicationScoped
class JpaAgreedVersions implements AgreedVersions {

  @Inject private EntityManager database;

  @Inject private Clock clock;

  @Override
  public List<StoredVersion> of(String organisationId, String teamId) {
    return database
        .createQuery(
            "select a, p.displayName from TeamAgreementRow a"
                + " join PersonNameRow p on p.id = a.agreedBy"
                + " where a.organisationId = :organisation and a.teamId = :team"
                + " order by a.number",
            Object[].class)
        .setParameter("organisation", organisationId)
        .setParameter("team", teamId)
        .getResultStream()
        .map(row -> ((TeamAgreementRow) row[0]).stored((String) row[1]))
        .toList();
  }

  @Override
  public Map<AgreementVersion, AgreementsDocument> documents(String organisationId, String teamId) {
    return database
        .createQuery(
            "select a from TeamAgreementRow a where a.organisationId = :organisation"
                + " and a.teamId = :team",
            TeamAgreementRow.class)
        .setParameter("organisation", organisationId)
        .setParameter("team", teamId)
        .getResultStream()
        .collect(Collectors.toMap(TeamAgreementRow::version, TeamAgreementRow::document));
  }

  @Override
  public Map<String, Map<AgreementVersion, AgreementsDocument>> documents(
      String organisationId, Set<String> teamIds) {
    if (teamIds.isEmpty()) {
      return Map.of();
    }
    return database
        .createQuery(
            "select a from TeamAgreementRow a where a.organisationId = :organisation"
                + " and a.teamId in :teams",
            TeamAgreementRow.class)
        .setParameter("organisation", organisationId)
        .setParameter("teams", teamIds)
        .getResultStream()
        .collect(
            Collectors.groupingBy(
                TeamAgreementRow::teamId,
                Collectors.toMap(TeamAgreementRow::version, TeamAgreementRow::document)));
  }

  @Override
  public void add(
      Place place, String personId, AgreementVersion version, AgreementsDocument document) {
    var written = new Written(personId, clock.instant());
    database.persist(new TeamAgreementRow(place, version, document, written));
    database.flush();
  }
}
