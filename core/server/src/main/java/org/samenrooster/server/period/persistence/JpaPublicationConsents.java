package org.samenrooster.server.period.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.samenrooster.approval.LineConsent;
import org.samenrooster.server.period.application.PublicationConsents;
import org.samenrooster.server.period.persistence.PublicationConsentRow.By;
import org.samenrooster.server.period.persistence.PublicationConsentRow.Question;
import org.samenrooster.server.platform.persistence.PersonNameRow;
import org.samenrooster.server.platform.security.Caller;
import org.samenrooster.server.team.application.StoredTeam;

/** Consents to late rosters in the database. */
@ApplicationScoped
class JpaPublicationConsents implements PublicationConsents {

  private static final String OF_TEAM =
      " from PublicationConsentRow c where c.organisationId = :organisation and c.teamId = :team";

  @Inject private EntityManager database;

  @Inject private Clock clock;

  @Override
  public List<StoredConsent> latestFirst(StoredTeam team, String periodId) {
    var rows =
        database
            .createQuery(
                "select c"
                    + OF_TEAM
                    + " and c.periodId = :period order by c.memberId, c.questionNumber desc",
                PublicationConsentRow.class)
            .setParameter("organisation", team.organisationId())
            .setParameter("team", team.team().id())
            .setParameter("period", periodId)
            .getResultList();
    var names = names(team, rows.stream().flatMap(PublicationConsentRow::persons).toList());
    return rows.stream().map(row -> row.stored(names)).toList();
  }

  private Map<String, String> names(StoredTeam team, Collection<String> persons) {
    if (persons.isEmpty()) {
      return Map.of();
    }
    return database
        .createQuery(
            "select p from PersonNameRow p where p.organisationId = :organisation and p.id in :ids",
            PersonNameRow.class)
        .setParameter("organisation", team.organisationId())
        .setParameter("ids", persons.stream().distinct().toList())
        .getResultStream()
        .collect(Collectors.toMap(PersonNameRow::id, PersonNameRow::displayName));
  }

  @Override
  public void ask(Caller caller, StoredTeam team, String periodId, List<LineConsent> questions) {
    var by = by(caller);
    for (var question : questions) {
      var asked =
          database
              .createQuery(
                  "select count(c)"
                      + OF_TEAM
                      + " and c.periodId = :period and c.memberId = :member",
                  Long.class)
              .setParameter("organisation", team.organisationId())
              .setParameter("team", team.team().id())
              .setParameter("period", periodId)
              .setParameter("member", question.memberId())
              .getSingleResult();
      var number = new Question(periodId, asked.intValue() + 1);
      database.persist(new PublicationConsentRow(team, number, question, by));
    }
  }

  @Override
  public void save(Caller caller, StoredTeam team, List<LineConsent> after) {
    if (after.isEmpty()) {
      return;
    }
    var byId = after.stream().collect(Collectors.toMap(LineConsent::id, consent -> consent));
    var by = by(caller);
    database
        .createQuery("select c" + OF_TEAM + " and c.id in :ids", PublicationConsentRow.class)
        .setParameter("organisation", team.organisationId())
        .setParameter("team", team.team().id())
        .setParameter("ids", byId.keySet())
        .getResultList()
        .forEach(row -> row.become(byId.get(row.id()), by));
  }

  // Tables of the database keep no more than that.
  private By by(Caller caller) {
    return new By(caller.personId(), clock.instant().truncatedTo(ChronoUnit.MILLIS));
  }
}
